using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>
/// The ministry makes suggestions official where the executor claims the same and nothing is awaited: all of them or, when
/// one does not qualify, none.
/// </summary>
[Needs(Permission.DecideStatus)]
public sealed record AcceptSuggestions(Guid PlanId, int Year, AcceptanceInput Input, string? IdempotencyKey)
    : ICommand<AcceptedSuggestionsDto>,
        IOnceOnly;

public sealed record AcceptanceInput(IReadOnlyList<AcceptedItemInput>? Items);

/// <param name="Status">The suggestion that was read: another one is not accepted unseen.</param>
public sealed record AcceptedItemInput(Guid ItemId, ImplementationStatus? Status);

public sealed record AcceptedSuggestionsDto(IReadOnlyList<AcceptedItemDto> Items);

public sealed record AcceptedItemDto(Guid ItemId, ImplementationStatus OfficialStatus, long Version);

/// <param name="Code">Stable: <c>not_found</c>, <c>already_decided</c>, <c>pending</c>, <c>no_claim</c>, <c>claim_differs</c>, <c>suggestion_changed</c>.</param>
public sealed record AcceptanceObstacleDto(Guid ItemId, string Code, string Message);

public sealed class AcceptSuggestionsValidator : AbstractValidator<AcceptSuggestions>
{
    public const int MostAtOnce = 1000;

    public AcceptSuggestionsValidator()
    {
        RuleFor(r => r.Input.Items)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Nurodykite bent vieną eilutę.", "Name at least one item."));
        RuleFor(r => r.Input.Items)
            .Must(items => items!.Count <= MostAtOnce)
            .When(r => r.Input.Items is not null)
            .WithMessage(_ =>
                Speech.Say(
                    "Vienu kartu galima priimti ne daugiau kaip 1 000 eilučių.",
                    "At most 1,000 items can be accepted at once."
                )
            );
        RuleFor(r => r.Input.Items)
            .Must(items => items!.All(i => i?.Status is not null))
            .When(r => r.Input.Items is not null)
            .WithMessage(_ =>
                Speech.Say("Nurodykite kiekvienos eilutės įvertinimą.", "Name the status of every item.")
            );
        RuleFor(r => r.Input.Items)
            .Must(items => items!.Where(i => i is not null).GroupBy(i => i.ItemId).All(g => g.Count() == 1))
            .When(r => r.Input.Items is not null)
            .WithMessage(_ => Speech.Say("Ta pati eilutė nurodyta du kartus.", "The same item is named twice."));
    }
}

public sealed class AcceptSuggestionsHandler(IAppDbContext db, PlanYearReader reader, UseCase useCase)
    : IRequestHandler<AcceptSuggestions, AcceptedSuggestionsDto>
{
    public async Task<AcceptedSuggestionsDto> Handle(AcceptSuggestions request, CancellationToken ct)
    {
        var head = await reader.HeadAsync(request.PlanId, request.Year, ct);
        await Determinations.LockYearAsync(db, head, ct);
        var assessed = AssessedYear.Of(await reader.ReadAsync(head, ct), reader.Today);
        var byId = assessed.Items.ToDictionary(i => i.Row.Id);
        var asked = request.Input.Items!;
        Refuse([.. asked.Select(one => Obstacle(one, byId)).OfType<AcceptanceObstacleDto>()]);

        var accepted = asked.Select(one => Accept(byId[one.ItemId], head)).ToList();
        await db.SaveChangesAsync(ct);
        return new AcceptedSuggestionsDto([
            .. accepted.Select(d => new AcceptedItemDto(d.SubjectId, d.Status, d.Version)),
        ]);
    }

    private Determination Accept(AssessedItem item, PlanYearHead head)
    {
        var determination = db
            .Determinations.Add(new Determination(item.Row.Id, head.Year, head.Plan.Id, ofTask: false))
            .Entity;
        var suggested = item.Outcome.Suggested.Status;
        Determinations.Decide(
            determination,
            new DeterminationInput(suggested, null),
            suggested,
            useCase,
            Determinations.ResourceOfItem(item.Row.Id, head.Year)
        );
        return determination;
    }

    private static AcceptanceObstacleDto? Obstacle(AcceptedItemInput asked, Dictionary<Guid, AssessedItem> byId)
    {
        var code = !byId.TryGetValue(asked.ItemId, out var item)
            ? "not_found"
            : Acceptance.Obstacle(item)
                ?? (item.Outcome.Suggested.Status == asked.Status ? null : "suggestion_changed");
        return code is null ? null : new AcceptanceObstacleDto(asked.ItemId, code, Acceptance.Say(code));
    }

    private static void Refuse(IReadOnlyList<AcceptanceObstacleDto> obstacles)
    {
        if (obstacles.Count > 0)
        {
            throw new ProblemException(
                ProblemKind.Conflict,
                "not_acceptable",
                Speech.Say(
                    "Nepriimta nė viena eilutė, nes bent vienos jų priimti kartu negalima. Atnaujinkite lentelę ir peržiūrėkite jas atskirai.",
                    "Nothing was accepted, because at least one item cannot be accepted together with others. Refresh the table and look at it alone."
                )
            )
            {
                Current = obstacles,
            };
        }
    }
}

/// <summary>Which suggestions may become official without being looked at one by one.</summary>
public static class Acceptance
{
    /// <returns>Null when it may; otherwise the code of what stands against it.</returns>
    public static string? Obstacle(AssessedItem item) =>
        item.Row.Decision is not null ? "already_decided"
        : IsAwaited(item) ? "pending"
        : item.ClaimedStatus is not { } claim ? "no_claim"
        : claim != item.Outcome.Suggested.Status ? "claim_differs"
        : null;

    public static string Say(string code) =>
        code switch
        {
            "not_found" => Speech.Say("Tokios eilutės šiais metais nėra.", "There is no such item in this year."),
            "already_decided" => Speech.Say("Jau nuspręsta.", "It is decided already."),
            "pending" => Speech.Say("Dar laukiama ataskaitų.", "Reports are still awaited."),
            "no_claim" => Speech.Say(
                "Nėra vieno institucijų vertinimo, su kuriuo siūlomas įvertinimas sutaptų.",
                "The executors make no single claim that the suggestion could agree with."
            ),
            "claim_differs" => Speech.Say(
                "Institucija vertina kitaip, nei siūloma pagal taisyklę.",
                "The executor claims something else than the rule suggests."
            ),
            _ => Speech.Say(
                "Siūlomas įvertinimas nebe tas, kurį matėte.",
                "The suggestion is no longer the one you saw."
            ),
        };

    /// <summary>A sum that is reached already is decided although somebody is awaited: that one is looked at alone.</summary>
    private static bool IsAwaited(AssessedItem item) =>
        item.Outcome.Suggested.Status == ImplementationStatus.Pending
        || item.Parts.Any(p => p.Row.IsOwed && p.Outcome.Status == ImplementationStatus.Pending);
}
