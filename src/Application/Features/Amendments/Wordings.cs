using ActionPlanMonitor.Domain.Plans;

namespace ActionPlanMonitor.Application.Features.Amendments;

/// <summary>The kept wordings of one item in one year, oldest first.</summary>
internal static class Wordings
{
    /// <summary>What changed with a version, compared with the one before it; nothing for the first.</summary>
    public static IReadOnlyList<ChangeDto> ChangesBy(ItemYearVersion version, IReadOnlyList<ItemYearVersion> all) =>
        all.LastOrDefault(v => v.Version < version.Version) is { } before
            ? WordingChanges.Between(ItemWording.Read(before.Content), ItemWording.Read(version.Content))
            : [];
}
