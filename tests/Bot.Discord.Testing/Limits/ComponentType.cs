namespace Bot.Discord.Testing.Limits;

/// <summary>The types of components.</summary>
internal static class ComponentType
{
    public const int ActionRow = 1;
    public const int Button = 2;
    public const int StringSelect = 3;
    public const int TextInput = 4;
    public const int UserSelect = 5;
    public const int RoleSelect = 6;
    public const int MentionableSelect = 7;
    public const int ChannelSelect = 8;
    public const int Section = 9;
    public const int TextDisplay = 10;
    public const int Thumbnail = 11;
    public const int MediaGallery = 12;
    public const int File = 13;
    public const int Separator = 14;
    public const int Container = 17;
    public const int Label = 18;
    public const int FileUpload = 19;
    public const int RadioGroup = 21;
    public const int CheckboxGroup = 22;
    public const int Checkbox = 23;

    public static bool IsSelect(int type) => type is StringSelect or (>= UserSelect and <= ChannelSelect);

    /// <summary>Whether a component may stand in another.</summary>
    /// <param name="type">What stands there.</param>
    /// <param name="parent">Where; 0 for the message itself.</param>
    public static bool MayStandIn(int type, int parent) => parent switch
    {
        0 => type is ActionRow or Section or TextDisplay or MediaGallery or File or Separator or Container,
        Container => type is ActionRow or Section or TextDisplay or MediaGallery or File or Separator,
        ActionRow => type == Button || IsSelect(type),
        Section => type is TextDisplay or Button or Thumbnail,
        _ => false,
    };
}
