using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Institutions;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Figures;

/// <summary>Who carried the year out, and who sent nothing.</summary>
internal static class ExecutorFigures
{
    /// <param name="registered">Institutions in the register, municipalities apart.</param>
    public static IEnumerable<Figure> Of(AssessedYear year, int registered)
    {
        var make = new FigureFactory("executors");
        var parts = year.Items.SelectMany(i => i.Parts).ToList();
        var (codes, names) = (RowNames.ShortNames(year.Items), RowNames.Names(year.Items));
        yield return make.Of(
            "plan.executors",
            new("Vykdytojai", "Executors"),
            codes.Count == 0 ? null : new(Writing.List(codes), string.Join(", ", codes)),
            new("Metų eilučių vykdytojai.", "Executors of the year's rows."),
            FigureForm.Of(FigureForm.Names, names.Count == 0 ? null : Writing.List(names)),
            FigureForm.Of(FigureForm.Codes, codes.Count == 0 ? null : Writing.List(codes))
        );
        yield return make.Count(
            "institutions",
            new("Institucijos vykdytojos", "Institutions that carry rows out"),
            parts.Where(p => !p.Row.IsMunicipality).DistinctBy(p => p.Row.InstitutionId).Count(),
            CountedNoun.Institution,
            new("Metų eilučių vykdytojai be savivaldybių.", "Executors of the year's rows, municipalities apart.")
        );
        yield return make.Count(
            "institutions.registered",
            new("Institucijos registre", "Institutions in the register"),
            registered,
            CountedNoun.Institution,
            new("Vykdytojų registras be savivaldybių.", "The register of executors, municipalities apart.")
        );
        foreach (var figure in Municipalities(make, [.. parts.Where(p => p.Row.IsMunicipality)]))
        {
            yield return figure;
        }
    }

    private static IEnumerable<Figure> Municipalities(FigureFactory make, IReadOnlyList<AssessedPart> parts)
    {
        yield return make.Count(
            "municipalities",
            new("Savivaldybės vykdytojos", "Municipalities that carry rows out"),
            parts.DistinctBy(p => p.Row.InstitutionId).Count(),
            CountedNoun.Municipality,
            new("Savivaldybės, turinčios bent vieną metų eilutę.", "Municipalities with at least one row of the year.")
        );
        yield return make.Count(
            "parts.municipal",
            new("Savivaldybių dalys", "Municipalities' parts"),
            parts.Count,
            CountedNoun.ExecutorPart,
            new(
                "Kiekviena savivaldybių eilutė tiek kartų, kiek savivaldybių ją vykdo.",
                "Each municipal row as many times as municipalities carry it out."
            )
        );
        var missing = parts.Where(p => p.NotReported).ToList();
        yield return make.Count(
            "parts.municipal.missing",
            new("Negauti savivaldybių atsakymai", "Municipal answers that never came"),
            missing.Count,
            CountedNoun.MunicipalAnswer,
            new(
                "Savivaldybių dalys, apie kurias iki teikimo pabaigos nepateikta nieko.",
                "Municipalities' parts about which nothing was sent before the campaign was closed."
            )
        );
        var silent = missing
            .Select(p => p.Row)
            .DistinctBy(row => row.InstitutionId)
            .OrderBy(row => row.InstitutionKind == InstitutionKind.City ? 0 : 1)
            .ThenBy(row => row.Name, LithuanianOrder.Names)
            .Select(row => row.Name)
            .ToList();
        yield return make.Count(
            "municipalities.silent",
            new("Savivaldybės, pateikusios ne viską", "Municipalities that did not send everything"),
            silent.Count,
            CountedNoun.Municipality,
            new(
                "Savivaldybės, bent apie vieną savo eilutę nepateikusios nieko.",
                "Municipalities that sent nothing about at least one of their rows."
            )
        );
        yield return make.Written(
            "municipalities.silent.list",
            new("Savivaldybių, pateikusių ne viską, sąrašas", "List of municipalities that did not send everything"),
            new(
                silent.Count == 0 ? RowNames.None : Writing.List(silent),
                silent.Count == 0 ? "none" : string.Join(", ", silent)
            ),
            new(
                "Savivaldybės, bent apie vieną savo eilutę nepateikusios nieko.",
                "Municipalities that sent nothing about at least one of their rows."
            ),
            FigureForm.Words
        );
    }
}
