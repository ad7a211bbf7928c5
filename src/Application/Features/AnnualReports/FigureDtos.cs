using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.AnnualReports.Figures;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

internal static class FigureDtos
{
    public static FigureDto Of(Figure figure) =>
        new(
            figure.Key,
            figure.Group,
            figure.Label.Spoken,
            figure.Value?.Spoken,
            figure.Counts.Spoken,
            figure.ItemIds,
            [.. figure.Forms.Select(f => new FigureFormDto(f.Name, f.Text, f.Shown))],
            figure.Stated is { } stated
                ? new StatedCounterpartDto(
                    stated.Text.Spoken,
                    stated.Differs,
                    stated.Differs ? Sentence(figure, stated) : null
                )
                : null
        );

    private static string Sentence(Figure figure, StatedCounterpart stated) =>
        Speech.Say(
            $"Ataskaitoje parašyta {stated.Text.Lithuanian}, duomenyse – {figure.Value?.Lithuanian ?? Figure.Gap}.",
            $"The report says {stated.Text.English}, the data say {figure.Value?.English ?? "nothing"}."
        );
}
