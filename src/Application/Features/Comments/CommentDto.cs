using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Comments;

/// <param name="Returned">The report was returned with it and has not been handed in since.</param>
public sealed record CommentDto(
    Guid Id,
    ReportField Field,
    string Text,
    string By,
    bool OfMinistry,
    DateTimeOffset At,
    DateTimeOffset? ResolvedAt,
    string? ResolvedBy,
    bool Returned
)
{
    /// <summary>A return and its remark are written in one act: at one moment, in the same words.</summary>
    public static CommentDto Of(ReportComment comment, Obligation obligation, DateTimeOffset? returnedAt) =>
        new(
            comment.Id,
            comment.Field,
            comment.Text,
            comment.By,
            comment.OfMinistry,
            comment.At,
            comment.ResolvedAt,
            comment.ResolvedBy,
            comment.OfMinistry
                && obligation.State == ReportState.Returned
                && comment.At == returnedAt
                && comment.Text == obligation.ReturnComment
        );
}
