using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Evidence;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Reports;

/// <param name="Version">Of the obligation when the person last saw it.</param>
public sealed record ReportRowInput(Guid? ObligationId, long? Version, ReportInput? Input);

public sealed record ReportRowsInput(IReadOnlyList<ReportRowInput>? Rows);

/// <summary>Drafts of several rows at once, from a table or a file: all of them or none.</summary>
[Needs(Permission.WriteReport)]
public sealed record SaveReports(Guid PlanId, int Year, ReportRowsInput Input, string? IdempotencyKey)
    : ICommand<SavedReportsDto>,
        IOnceOnly;

public sealed record SavedReportsDto(IReadOnlyList<SavedReportDto> Rows);

public sealed record SavedReportDto(
    Guid ObligationId,
    long Version,
    ReportState State,
    SuggestionDto Suggestion,
    DateTimeOffset UpdatedAt
);

/// <summary>With <c>version_stale</c>: every row that somebody changed, as it stands now.</summary>
public sealed record StaleReportsDto(IReadOnlyList<ObligationDto> Rows);

public sealed class SaveReportsValidator : AbstractValidator<SaveReports>
{
    public SaveReportsValidator()
    {
        RuleFor(r => r.Input.Rows)
            .Cascade(CascadeMode.Stop)
            .Must(rows => rows is { Count: > 0 and <= Page<ReportRowInput>.MaxLimit })
            .WithMessage(_ => Speech.Say("Vienu kartu įrašoma nuo 1 iki 500 eilučių.", "Save 1 to 500 rows at a time."))
            .Must(rows => rows!.Select(r => r?.ObligationId).Distinct().Count() == rows!.Count)
            .WithMessage(_ => Speech.Say("Ta pati eilutė nurodyta du kartus.", "The same row is given twice."))
            .DependentRules(() => RuleForEach(r => r.Input.Rows).NotNull().SetValidator(new RowValidator()));
    }

    private sealed class RowValidator : AbstractValidator<ReportRowInput>
    {
        public RowValidator()
        {
            RuleFor(r => r.ObligationId)
                .NotNull()
                .WithMessage(_ => Speech.Say("Nenurodyta, kuri eilutė.", "Which row it is, is missing."));
            RuleFor(r => r.Version)
                .NotNull()
                .WithMessage(_ => Speech.Say("Nenurodyta eilutės versija.", "The row's version is missing."));
            RuleFor(r => r.Input)
                .NotNull()
                .WithMessage(_ => Speech.Say("Nėra, ką įrašyti.", "There is nothing to save."))
                .SetValidator(new ReportInputValidator()!);
        }
    }
}

public sealed class SaveReportsHandler(IAppDbContext db, ICurrentUser user, ObligationReader reader, UseCase useCase)
    : IRequestHandler<SaveReports, SavedReportsDto>
{
    public async Task<SavedReportsDto> Handle(SaveReports request, CancellationToken ct)
    {
        var inputs = request.Input.Rows!;
        var obligations = await db.LockManyAsync(
            (request.PlanId, request.Year),
            [.. inputs.Select(r => r.ObligationId!.Value)],
            user,
            ct
        );
        var place = inputs.Select((row, i) => (row, i)).ToDictionary(r => r.row.ObligationId!.Value, r => r.i);
        await RequireVersionsAsync(obligations, inputs.ToDictionary(r => r.ObligationId!.Value, r => r.Version), ct);
        var contexts = await ObligationContext.ReadManyAsync(db, obligations, ct);
        RequireWritable(obligations, contexts, place);

        var contents = obligations.ToDictionary(o => o.Id, o => inputs[place[o.Id]].Input!.ToContent());
        var senseless = obligations
            .Select(o => (place[o.Id], Why: ReportRules.Senseless(contents[o.Id], contexts[o.Id].Criterion)))
            .Where(row => row.Why is not null)
            .ToDictionary(row => $"rows[{row.Item1}].input.achieved", row => new[] { row.Why! });
        if (senseless.Count > 0)
        {
            throw ProblemException.Invalid(senseless);
        }

        foreach (var own in obligations.GroupBy(o => o.InstitutionId))
        {
            await EvidenceStore.RequireOwnAsync(
                db,
                own.Key,
                [.. own.SelectMany(o => contents[o.Id].EvidenceFiles)],
                ct
            );
        }

        foreach (var obligation in obligations)
        {
            ReportWrites.Write(obligation, contents[obligation.Id], useCase);
        }

        return new SavedReportsDto([
            .. obligations
                .OrderBy(o => place[o.Id])
                .Select(o => new SavedReportDto(
                    o.Id,
                    o.Version,
                    o.State,
                    ObligationReader.Suggestion(contexts[o.Id].Suggest(o, contents[o.Id])),
                    useCase.Now
                )),
        ]);
    }

    private async Task RequireVersionsAsync(
        List<Obligation> obligations,
        Dictionary<Guid, long?> expected,
        CancellationToken ct
    )
    {
        var stale = obligations.Where(o => o.Version != expected[o.Id]).ToList();
        if (stale.Count == 0)
        {
            return;
        }

        var current = new List<ObligationDto>();
        foreach (var obligation in stale)
        {
            current.Add(await reader.ReadAsync(obligation.Id, ct));
        }

        throw ProblemException.Stale(new StaleReportsDto(current));
    }

    private static void RequireWritable(
        List<Obligation> obligations,
        IReadOnlyDictionary<Guid, ObligationContext> contexts,
        Dictionary<Guid, int> place
    )
    {
        foreach (var obligation in obligations)
        {
            ReportWrites.RequireOpen(contexts[obligation.Id]);
        }

        var handedIn = obligations.Where(o => !o.IsEditable).ToList();
        if (handedIn.Count > 0)
        {
            var why = Speech.Say(
                "Ši eilutė jau pateikta, todėl jos keisti negalima.",
                "This row has been handed in and cannot be changed."
            );
            throw new ProblemException(ProblemKind.Conflict, "report_not_editable", why)
            {
                Errors = handedIn.ToDictionary(o => $"rows[{place[o.Id]}]", _ => new[] { why }),
            };
        }
    }
}
