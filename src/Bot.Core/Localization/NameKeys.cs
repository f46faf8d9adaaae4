using System.Diagnostics;
using Bot.Core.Knowledge;
using Bot.Core.Knowledge.CalfPain;
using Bot.Core.Triage;

namespace Bot.Core.Localization;

/// <summary>The keys of what has a name and no page: groups of causes, countries, departments.</summary>
public static class NameKeys
{
    private const int MaxName = 40;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TextKey> All { get; } =
    [
        .. Enum.GetValues<CauseGroup>().Select(static group => NameOf(group)),
        .. EmergencyNumbers.All.Select(static row => NameOf(row.Country)),
        .. EmergencyNumbers.All.Select(static row => WordsOf(row.Country)),
        .. EmergencyNumbers.All.Where(static row => row.HasUrgentText).Select(static row => UrgentIn(row)),
        .. Enum.GetValues<Department>().Select(static department => WhereIn(department)),
        .. UrgencyIds.All.Where(static urgency => urgency is not Urgency.SelfCare).Select(static urgency => LabelOf(urgency)),
    ];

    /// <summary>The name of a group of causes.</summary>
    public static TextKey NameOf(CauseGroup group) => Name($"group.{IdOf(group)}");

    /// <summary>The name of a country, for a row of the table of numbers.</summary>
    public static TextKey NameOf(Country country) => Name($"country.{country.Code.ToLowerInvariant()}");

    /// <summary>What people type for a country besides its name.</summary>
    public static TextKey WordsOf(Country country) => new(
        $"country.{country.Code.ToLowerInvariant()}.words", TextSheet.Interface, TextShape.Words, [], MaxCharacters: 0);

    /// <summary>Where to turn in a country when it cannot wait and is no emergency.</summary>
    public static TextKey UrgentIn(EmergencyNumber row) => new(
        $"urgent.{row.Country.Code.ToLowerInvariant()}",
        TextSheet.Interface,
        TextShape.Prose,
        row.Urgent is null ? [] : ["number"],
        MaxCharacters: 0);

    /// <summary>The word that a line begins with, such as "Today"; self-care has none.</summary>
    public static TextKey LabelOf(Urgency urgency) =>
        new($"urgency.{urgency.Id}.label", TextSheet.Check, TextShape.Label, [], MaxName);

    /// <summary>Where to go in mainland China.</summary>
    public static TextKey WhereIn(Department department) => new(
        $"where.cn.{IdOf(department)}", TextSheet.Interface, TextShape.Prose, ["emergency"], MaxCharacters: 0);

    /// <summary>A group in keys and addresses.</summary>
    public static string IdOf(CauseGroup group) => group switch
    {
        CauseGroup.Muscle => "muscle",
        CauseGroup.Tendon => "tendon",
        CauseGroup.BoneAndJoint => "bone-and-joint",
        CauseGroup.Nerve => "nerve",
        CauseGroup.Vessel => "vessel",
        CauseGroup.Other => "other",
        _ => throw new UnreachableException(),
    };

    private static string IdOf(Department department) => department switch
    {
        Department.Emergency => "emergency",
        Department.Clot => "clot",
        Department.Vessels => "vessels",
        Department.Injury => "injury",
        Department.Bones => "bones",
        Department.Spine => "spine",
        Department.Nerves => "nerves",
        Department.Infection => "infection",
        Department.Internal => "internal",
        Department.Obstetrics => "obstetrics",
        _ => throw new UnreachableException(),
    };

    private static TextKey Name(string name) => new(name, TextSheet.Interface, TextShape.Label, [], MaxName);
}
