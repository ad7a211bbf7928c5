using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Application.Features.PlanImports.Reading;
using ActionPlanMonitor.Application.Features.PlanImports.Results;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.PlanImports;

/// <summary>
/// A draft that somebody looked through becomes a plan, or adds to one: all of it or nothing. The draft comes from a browser
/// and is held to every rule again.
/// </summary>
[Needs(Permission.EditPlan)]
public sealed record ImportPlan(PlanImportInput Input, string? IdempotencyKey) : ICommand<ImportedPlanDto>, IOnceOnly;

/// <param name="Document">The file's name, kept in the audit.</param>
/// <param name="PlanId">The plan that the document adds to; null for a new one.</param>
/// <param name="Amendment">The act that changes the plan; needed where the document does, not where it only brings a year's results.</param>
public sealed record PlanImportInput(PlanDraft? Draft, string? Document, Guid? PlanId, AmendmentInput? Amendment);

/// <param name="Added">Rows that are new, as cited; with the year where only that is new.</param>
/// <param name="Changed">Rows that the document words otherwise, with the year.</param>
/// <param name="LeftAsItWas">Rows worded otherwise in a year whose reporting is closed.</param>
/// <param name="NewInstitutions">Codes.</param>
public sealed record ImportedPlanDto(
    Guid PlanId,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> LeftAsItWas,
    IReadOnlyList<string> NewInstitutions
);

public sealed class ImportPlanValidator : AbstractValidator<ImportPlan>
{
    public ImportPlanValidator()
    {
        RuleFor(r => r.Input.Draft)
            .Cascade(CascadeMode.Stop)
            .NotNull()
            .WithMessage(_ => Speech.Say("Įkelkite failą iš naujo.", "Upload the file again."))
            .Custom(
                (draft, context) =>
                {
                    if (DraftShape.Wrong(draft!) is { } wrong)
                    {
                        context.AddFailure(wrong);
                    }
                }
            );
        RuleFor(r => r.Input.Document)
            .MaximumLength(255)
            .WithMessage(_ => Speech.Say("Failo vardas per ilgas.", "The file's name is too long."));
        When(
            r => r.Input is { PlanId: not null, Amendment: not null },
            () => RuleFor(r => r.Input.Amendment).NamesItsAct()
        );
    }
}

public sealed class ImportPlanHandler(IAppDbContext db, AmendmentBook book, ResultsWriter results, UseCase useCase)
    : IRequestHandler<ImportPlan, ImportedPlanDto>
{
    public async Task<ImportedPlanDto> Handle(ImportPlan request, CancellationToken ct)
    {
        var input = request.Input;
        var draft = input.Draft!;
        var known = await db.Institutions.ToListAsync(ct);
        var register = WithNew(draft, known);
        new DraftRules(draft, register).RequireDecided(isNew: input.PlanId is null);
        Remember(draft, known, register);

        Amendment? amendment = null;
        StoredPlan stored;
        if (input.PlanId is { } planId)
        {
            var resource = $"plan/{planId}";
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({resource}, 0))", ct);
            stored = await StoredPlan.ReadAsync(db, planId, ct);
            RequireYears(stored.Plan, draft);
            RequireTitles(stored, draft);
            amendment = input.Amendment is { } act ? await book.FindOrCreateAsync(planId, act, ct) : null;
        }
        else
        {
            stored = await NewAsync(draft, ct);
        }

        var writer = new PlanWriter(db, book, useCase, stored, register, amendment, isNew: input.PlanId is null);
        await writer.WriteAsync(draft, ct);
        await results.WriteAsync(writer.Written(), draft, input.Document, ct);
        var imported = new ImportedPlanDto(
            stored.Plan.Id,
            writer.Added,
            writer.Changed,
            writer.LeftAsItWas,
            [.. draft.NewInstitutions.Select(i => i.Code)]
        );
        useCase.Audit(
            $"plan/{stored.Plan.Id}",
            before: null,
            new
            {
                title = stored.Plan.Title,
                document = input.Document,
                added = writer.Added,
                changed = writer.Changed,
                leftAsItWas = writer.LeftAsItWas,
            },
            amendment?.Cited
        );
        return imported;
    }

    private async Task<StoredPlan> NewAsync(PlanDraft draft, CancellationToken ct)
    {
        var plan = new Plan(
            Guid.CreateVersion7(useCase.Now),
            draft.Title!.Trim(),
            draft.PeriodFrom!.Value,
            draft.PeriodTo!.Value,
            draft.ApprovedBy!
        );
        var lockName = $"plan/{plan.ApprovedBy.Number}/{plan.ApprovedBy.Date:yyyy-MM-dd}";
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({lockName}, 0))", ct);
        if (
            await db.Plans.AnyAsync(
                p => p.ApprovedBy.Number == plan.ApprovedBy.Number && p.ApprovedBy.Date == plan.ApprovedBy.Date,
                ct
            )
        )
        {
            throw ProblemException.Conflict(
                "plan_exists",
                $"Planas, patvirtintas aktu Nr. {plan.ApprovedBy.Number}, jau yra. Pasirinkite jį ir įkelkite failą kaip jo papildymą.",
                $"A plan approved by the act No. {plan.ApprovedBy.Number} is there already. Choose it and import the file as an addition to it."
            );
        }

        db.Plans.Add(plan);
        db.Policies.Add(
            new PolicyVersion(
                plan.Id,
                version: 1,
                new DateOnly(plan.PeriodFrom, 1, 1),
                validTo: null,
                AssessmentPolicy.TwentyTwentyPractice
            )
        );
        return StoredPlan.Empty(plan);
    }

    private Dictionary<string, Institution> WithNew(PlanDraft draft, IReadOnlyList<Institution> known)
    {
        var register = known.ToDictionary(i => i.Code, StringComparer.Ordinal);
        foreach (var wanted in draft.NewInstitutions)
        {
            var institution = new Institution(Guid.CreateVersion7(), wanted.Code, wanted.Name.Trim(), wanted.Kind);
            var isTaken =
                institution.Name.Length == 0
                || register.Values.Any(i =>
                    i.Code.Equals(institution.Code, StringComparison.OrdinalIgnoreCase) || i.Name == institution.Name
                );
            if (isTaken || institution.IsMunicipality)
            {
                throw ProblemException.Rule(
                    "institution_not_new",
                    $"Vykdytojo „{wanted.Code}“ įtraukti negalima: toks kodas ar pavadinimas registre jau yra arba tai savivaldybė. Pasirinkite jį iš registro.",
                    $"The executor “{wanted.Code}” cannot be added: the register has the code or the name already, or it is a municipality. Choose it from the register."
                );
            }

            register.Add(institution.Code, institution);
            db.Institutions.Add(institution);
            useCase.Audit($"institution/{institution.Code}", before: null, wanted);
        }

        return register;
    }

    /// <summary>What a document calls an executor that a person then chose is known from now on.</summary>
    private void Remember(PlanDraft draft, IReadOnlyList<Institution> known, Dictionary<string, Institution> register)
    {
        var matcher = new ExecutorMatcher(known);
        var chosen =
            from row in DraftRow.Of(draft)
            from executor in row.Item.Executors
            let name = ExecutorMatcher.NameIn(executor.Printed)
            where name.Length is >= 2 and <= 200 && executor.Code is not null
            select (Name: name, Code: executor.Code!);
        foreach (var (name, code) in chosen.Distinct())
        {
            var institution = register[code];
            var match = matcher.Match(name);
            if (match.Certainty is MatchCertainty.Certain or MatchCertainty.AnyMunicipality || name == institution.Name)
            {
                continue;
            }

            var before = institution.Aliases;
            institution.AlsoKnownAs(name);
            if (institution.Aliases.Count > before.Count)
            {
                useCase.Audit($"institution/{code}", new { aliases = before }, new { aliases = institution.Aliases });
            }
        }
    }

    private static void RequireYears(Plan plan, PlanDraft draft)
    {
        foreach (var year in DraftRow.Of(draft).SelectMany(r => r.Item.Years).Select(y => y.Year).Distinct())
        {
            plan.RequireWithin(year);
        }
    }

    /// <summary>What is new needs its words; what the plan has keeps its own.</summary>
    private static void RequireTitles(StoredPlan stored, PlanDraft draft)
    {
        var nameless = draft
            .Tasks.Where(t => t.Title.Trim().Length == 0 && !stored.Tasks.ContainsKey(t.No))
            .Select(t => Speech.Say($"{t.No} uždavinys", $"Task {t.No}"))
            .Concat(
                draft
                    .Tasks.SelectMany(t => t.Measures)
                    .Where(m => m.Title.Trim().Length == 0 && !stored.Measures.ContainsKey(m.Code))
                    .Select(m => m.Code)
            )
            .Concat(
                DraftRow
                    .Of(draft)
                    .Where(r => r.Title.Length == 0 && !stored.Items.ContainsKey(r.Cited))
                    .Select(r => r.Cited)
            )
            .Distinct()
            .ToList();
        if (nameless.Count > 0)
        {
            throw ProblemException.Rule(
                "plan_draft_undecided",
                $"{string.Join(", ", nameless.Take(10))}: įrašykite pavadinimą.",
                $"{string.Join(", ", nameless.Take(10))}: enter the title."
            );
        }
    }
}
