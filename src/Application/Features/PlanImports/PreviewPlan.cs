using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.PlanImports.Reading;
using ActionPlanMonitor.Application.Features.PlanImports.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.PlanImports;

/// <summary>What is understood of a document with a plan's table. Nothing is saved.</summary>
/// <param name="PlanId">The plan to compare with.</param>
/// <param name="Year">The year that the document is of, where it does not say.</param>
[Needs(Permission.EditPlan)]
public sealed record PreviewPlan(string FileName, ReadOnlyMemory<byte> File, Guid? PlanId, int? Year)
    : IRequest<PlanPreviewDto>;

public sealed class PreviewPlanValidator : AbstractValidator<PreviewPlan>
{
    public PreviewPlanValidator() =>
        RuleFor(r => r.Year)
            .InclusiveBetween(1990, 2100)
            .WithMessage(_ => Speech.Say("Patikrinkite metus, pvz., 2020.", "Check the year, for example 2020."));
}

public sealed class PreviewPlanHandler(IAppDbContext db, IOfficeReader office, ResultsComparison results)
    : IRequestHandler<PreviewPlan, PlanPreviewDto>
{
    public async Task<PlanPreviewDto> Handle(PreviewPlan request, CancellationToken ct)
    {
        var stored = request.PlanId is { } planId ? await StoredPlan.ReadAsync(db, planId, ct) : null;
        var register = await db.Institutions.AsNoTracking().ToListAsync(ct);
        var document = RefusedFiles.Translated(
            () => office.ReadTables(request.File),
            Speech.Say("docx arba .xlsx", "xlsx or .docx")
        );
        var hints = new ReadingHints(request.Year, stored?.Plan.PeriodFrom, stored?.Plan.PeriodTo);
        var (draft, doubts) = PlanReader.Read(document, register, hints) ?? throw NoPlan(document);
        var rows = DraftRow.Of(draft).ToList();
        var byCode = register.ToDictionary(i => i.Code, StringComparer.Ordinal);
        return new PlanPreviewDto
        {
            FileName = request.FileName,
            Draft = draft,
            Counts = Count(draft, rows),
            Doubts = [.. doubts, .. stored is null ? [] : OfClosedYears(stored, draft, byCode)],
            Changes = stored is null
                ? null
                :
                [
                    .. new PlanComparison(stored, byCode).Tell(draft),
                    .. await results.DifferencesAsync(stored.Plan.Id, draft, ct),
                ],
        };
    }

    private static PreviewCounts Count(PlanDraft draft, List<DraftRow> rows)
    {
        var measures = draft.Tasks.SelectMany(t => t.Measures).ToList();
        return new PreviewCounts(
            draft.Tasks.Count,
            measures.Count,
            measures.Sum(m => m.Actions.Count),
            rows.Count,
            rows.Count(r => r.Item.Result is not null),
            rows.Sum(r => r.Item.Result?.Parts.Count ?? 0)
        );
    }

    private static IEnumerable<DraftDoubt> OfClosedYears(
        StoredPlan stored,
        PlanDraft draft,
        Dictionary<string, Domain.Institutions.Institution> register
    )
    {
        var doubts = new Doubts();
        foreach (
            var compared in new PlanComparison(stored, register)
                .Compare(draft)
                .Where(c => stored.IsClosed(c.Year.Year) && !c.IsSame)
        )
        {
            doubts.Look(
                "year_closed",
                compared.Row.Cited,
                null,
                DoubtField.Criterion,
                compared.Year.Criterion.Text ?? compared.Row.Title,
                Speech.Say(
                    $"{compared.Year.Year} m. teikimas baigtas: dokumente eilutė kitokia, plane ji nekeičiama.",
                    $"Reporting for {compared.Year.Year} is closed: the document words the row otherwise, and the plan keeps its own."
                ),
                compared.Was?.Criterion.Text
            );
        }

        return doubts.InOrder;
    }

    /// <summary>Says what was looked for, and what the file has instead.</summary>
    private static ProblemException NoPlan(UploadedDocument document)
    {
        const string Wanted =
            "Kodas | Priemonės ir veiksmai | Institucija | Numatytas vertinimo kriterijus | Rezultatas";
        if (!document.Tables.Any(t => t.Rows.Count > 0))
        {
            return ProblemException.Rule(
                "plan_without_table",
                $"Faile nėra lentelės. Reikia plano lentelės su antraštėmis: {Wanted}.",
                $"There is no table in the file. A plan's table has the headings: {Wanted}."
            );
        }

        var first = document.Tables.MaxBy(t => t.Rows.Count)!.Rows[0];
        var found = string.Join(
            " | ",
            first.Cells.Select(c => c.Text.ReplaceLineEndings(" ")).Where(t => t.Length > 0)
        );
        var shown = found.Length > 200 ? found[..200] + "…" : found;
        return ProblemException.Rule(
            "plan_table_not_found",
            $"Plano lentelė neatpažinta. Jos antraštės lietuviškai: {Wanted} (rezultato gali nebūti). Faile rasta: {shown}.",
            $"No plan's table was found. Its headings are in Lithuanian: {Wanted} (the result may be missing). The file has: {shown}."
        );
    }
}
