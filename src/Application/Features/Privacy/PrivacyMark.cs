namespace ActionPlanMonitor.Application.Features.Privacy;

/// <summary>What in a text may point at a person (domain.md 13, privacy).</summary>
public enum PrivacyKind
{
    Name,
    Phone,
    Email,
    PersonalCode,

    /// <summary>One to four persons: so few that those who know the place know whom it is about.</summary>
    PersonCount,
}

/// <summary>A place in a text.</summary>
/// <param name="Offset">From the start of the text, in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units.</param>
public sealed record PrivacyMark(PrivacyKind Kind, int Offset, int Length)
{
    public string In(string text) => text.Substring(Offset, Length);
}
