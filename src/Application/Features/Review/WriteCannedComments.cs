using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Reports;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Review;

/// <summary>The ministry's own remarks, all of them in their order. None brings back those that come with the product.</summary>
[Needs(Permission.ReviewReport)]
public sealed record WriteCannedComments(CannedCommentsInput Input, long ExpectedVersion) : ICommand<CannedCommentsDto>;

public sealed record CannedCommentsInput(IReadOnlyList<string>? Items);

public sealed class WriteCannedCommentsValidator : AbstractValidator<WriteCannedComments>
{
    public WriteCannedCommentsValidator()
    {
        RuleFor(r => r.Input.Items)
            .NotNull()
            .WithMessage(_ => Speech.Say("Trūksta komentarų sąrašo.", "The list of comments is missing."))
            .Must(items => items is null || items.Count <= CannedComments.Most)
            .WithMessage(_ =>
                Speech.Say(
                    $"Per daug komentarų (iki {CannedComments.Most}).",
                    $"Too many comments (up to {CannedComments.Most})."
                )
            );
        RuleForEach(r => r.Input.Items).Explanation("Parašykite komentarą.", "Write the comment.");
    }
}

public sealed class WriteCannedCommentsHandler(IAppDbContext db, UseCase useCase)
    : IRequestHandler<WriteCannedComments, CannedCommentsDto>
{
    public async Task<CannedCommentsDto> Handle(WriteCannedComments request, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('canned-comments', 0))", ct);
        var before = await CannedComments.ReadAsync(db, ct);
        if (before.Version != request.ExpectedVersion)
        {
            throw ProblemException.Stale(before);
        }

        await db.CannedComments.ExecuteDeleteAsync(ct);
        db.CannedComments.AddRange(
            request.Input.Items!.Select(
                (text, position) => new CannedComment(Guid.CreateVersion7(useCase.Now), text.Trim(), position)
            )
        );
        await db.SaveChangesAsync(ct);
        var after = await CannedComments.ReadAsync(db, ct);
        useCase.Audit("cannedComments", before.Items, after.Items);
        return after;
    }
}
