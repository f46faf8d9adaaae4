using System.Text;

namespace Bot.Host;

/// <summary>Proves that the machine has ICU: without it full-width letters would not fold, and typed words would be
/// missed in silence.</summary>
internal static class IcuCheck
{
    /// <exception cref="StartException">ICU is missing.</exception>
    public static void Run()
    {
        if ("Ａ①ﬁ".Normalize(NormalizationForm.FormKC) != "A1fi")
        {
            throw new StartException(
                "ICU is missing on this machine. Install libicu, and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.", []);
        }
    }
}
