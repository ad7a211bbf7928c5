using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Publications.Snapshot;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Publications;

/// <summary>
/// The year becomes an immutable record (domain.md 9.7). The first version opens it to everybody; each later one is a
/// correction that says what was corrected, and takes nothing of the earlier ones away.
/// </summary>
[Needs(Permission.Publish)]
public sealed record PublishYear(Guid PlanId, int Year, PublicationInput Input, string? IdempotencyKey)
    : ICommand<PublicationDto>,
        IOnceOnly;

public sealed record PublicationInput(string? Notice);

public sealed class PublishYearValidator : AbstractValidator<PublishYear>
{
    public PublishYearValidator() =>
        RuleFor(r => r.Input.Notice)
            .MaximumLength(4000)
            .WithMessage(_ =>
                Speech.Say(
                    "Pranešimas per ilgas (iki 4 000 ženklų).",
                    "The notice is too long (up to 4,000 characters)."
                )
            );
}

public sealed class PublishYearHandler(
    IAppDbContext db,
    PlanYearReader reader,
    YearToPublish yearToPublish,
    UseCase useCase
) : IRequestHandler<PublishYear, PublicationDto>
{
    public async Task<PublicationDto> Handle(PublishYear request, CancellationToken ct)
    {
        // The campaign's row is the lock: nobody decides, reopens or publishes the same year meanwhile.
        var campaign =
            await db
                .Campaigns.FromSql(
                    $"SELECT * FROM campaigns WHERE plan_id = {request.PlanId} AND year = {request.Year} FOR UPDATE"
                )
                .SingleOrDefaultAsync(ct)
            ?? throw ProblemException.NotFound();
        PublicationErrors.RequireClosed(campaign);
        var head = await reader.HeadAsync(request.PlanId, request.Year, ct);
        var draft = await yearToPublish.ReadAsync(head, ct);
        PublicationErrors.RequireNone(draft.Blocking);
        var notice = Notice(request.Input.Notice, draft.NextVersion);

        if (!campaign.IsPublished)
        {
            campaign.MarkPublished(reader.Today);
        }

        var publication = Publish(draft, notice, campaign.PublishedOn!.Value, head.PolicyVersion);
        var published = PublicationDto.Of(publication);
        useCase.Audit($"plan/{request.PlanId}/publication/{request.Year}", before: null, published, notice);
        useCase.Touch(request.PlanId, request.Year);
        await db.SaveChangesAsync(ct);
        return published;
    }

    private Publication Publish(DraftPublication draft, string? notice, DateOnly publishedOn, int policyVersion)
    {
        var head = draft.Live.Year.Head;
        var edition = new EditionRecord(
            draft.NextVersion,
            EditionOrigin.Published,
            notice,
            useCase.Actor.Name,
            useCase.Now
        );
        return db
            .Publications.Add(
                new Publication(
                    head.Plan.Id,
                    head.Year,
                    draft.NextVersion,
                    CanonicalJson.Seal(draft.Snapshot(edition, publishedOn)),
                    policyVersion,
                    notice,
                    useCase.Actor,
                    useCase.Now
                )
            )
            .Entity;
    }

    private static string? Notice(string? typed, int version)
    {
        var notice = string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
        return version > 1 && (notice?.Length ?? 0) < Publication.NoticeMinLength
            ? throw PublicationErrors.NoticeRequired()
            : notice;
    }
}
