using System.Globalization;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.Sheets;

/// <summary>One row as the file knew it when it was made.</summary>
/// <param name="Answers">A short digest of each answer, so that what nobody touched is told from what was changed.</param>
public sealed record TemplateBase(Guid ObligationId, long Version, IReadOnlyList<string> Answers)
{
    /// <summary>Not a secret, only short: the texts themselves need not stand in the file twice.</summary>
    public static string Digest(string canonical) => CanonicalJson.Sha256(canonical)[..16];
}

/// <summary>
/// What a template says of itself on its hidden sheet. The checksum tells a damaged or foreign file from a template;
/// it guards nothing, because the file's ids grant nothing.
/// </summary>
public sealed record TemplateIdentity(Guid PlanId, int Year, IReadOnlyList<TemplateBase> Rows)
{
    public const string Sheet = "apm";
    public const string Format = "1";
    private const int FirstRow = 6;

    /// <summary>The hidden sheet, row by row.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ToCells() =>
        [
            ["format", Format],
            ["plan", PlanId.ToString()],
            ["year", Year.ToString(CultureInfo.InvariantCulture)],
            ["checksum", Checksum(Format, PlanId.ToString(), Year, Rows)],
            [],
            .. Rows.Select(r =>
                (IReadOnlyList<string>)
                    [r.ObligationId.ToString(), r.Version.ToString(CultureInfo.InvariantCulture), .. r.Answers]
            ),
        ];

    /// <returns>Null when the file is no template of this format, or was damaged.</returns>
    public static TemplateIdentity? Read(IReadOnlyList<UploadedSheet> sheets)
    {
        if (sheets.SingleOrDefault(s => s.Name == Sheet) is not { } sheet)
        {
            return null;
        }

        if (
            Text(1, 2) != Format
            || !Guid.TryParse(Text(2, 2), out var plan)
            || !int.TryParse(Text(3, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
        {
            return null;
        }

        var rows = new List<TemplateBase>();
        for (var row = FirstRow; row <= sheet.LastRow; row++)
        {
            if (
                !Guid.TryParse(Text(row, 1), out var id)
                || !long.TryParse(Text(row, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            )
            {
                return null;
            }

            var at = row;
            rows.Add(new TemplateBase(id, version, [.. SheetColumns.Fields.Select((_, i) => Text(at, 3 + i) ?? "")]));
        }

        return
            rows.Select(r => r.ObligationId).Distinct().Count() == rows.Count
            && Text(4, 2) == Checksum(Format, plan.ToString(), year, rows)
            ? new TemplateIdentity(plan, year, rows)
            : null;

        string? Text(int row, int column) => sheet.At(row, column)?.Text;
    }

    private static string Checksum(string format, string plan, int year, IEnumerable<TemplateBase> rows) =>
        CanonicalJson.Sha256(
            CanonicalJson.Of(
                new
                {
                    format,
                    plan,
                    year,
                    rows,
                }
            )
        );
}
