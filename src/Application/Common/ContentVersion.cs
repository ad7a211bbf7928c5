using System.Globalization;

namespace ActionPlanMonitor.Application.Common;

/// <summary>
/// The version of a record that keeps no count of its own: the same content has the same version. 48 bits, so that it is
/// exact as a number of a browser.
/// </summary>
public static class ContentVersion
{
    public static long Of<T>(T content) =>
        long.Parse(
            CanonicalJson.Sha256(CanonicalJson.Of(content))[..12],
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture
        );
}
