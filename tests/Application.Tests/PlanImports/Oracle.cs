using System.Globalization;
using System.Text.Json;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Infrastructure.Persistence;

namespace ActionPlanMonitor.Application.Tests.PlanImports;

/// <summary>The year 2020 as people coded it by hand, and the register of institutions without a database.</summary>
internal static class Oracle
{
    public static IReadOnlyList<OracleItem> Items { get; } =
    [.. Read("plan-2020.json").GetProperty("items").EnumerateArray().Select(Item)];

    /// <summary>The register as it is loaded: 16 executors with their spellings, and the 60 municipalities.</summary>
    public static IReadOnlyList<Institution> Register()
    {
        var plan = Read("plan-2020.json");
        var institutions = plan.GetProperty("institutions")
            .EnumerateArray()
            .Select(i =>
                New(
                    i.GetProperty("code").GetString()!,
                    i.GetProperty("nameLt").GetString()!,
                    InstitutionKind.Agency,
                    i.GetProperty("sourceVariants").EnumerateArray().Select(v => v.GetString()!)
                )
            );
        var municipalities = Read("municipalities.json")
            .EnumerateArray()
            .Select(m =>
                New(
                    m.GetProperty("code").GetString()!,
                    m.GetProperty("name").GetString()!,
                    Enum.Parse<InstitutionKind>(m.GetProperty("kind").GetString()!, ignoreCase: true),
                    []
                )
            );
        return [.. institutions, .. municipalities];
    }

    private static Institution New(string code, string name, InstitutionKind kind, IEnumerable<string> aliases)
    {
        var institution = new Institution(Guid.CreateVersion7(), code, name, kind);
        institution.Aliases.AddRange(aliases);
        return institution;
    }

    private static OracleItem Item(JsonElement item)
    {
        var criterion = item.GetProperty("criterion");
        var text = item.GetProperty("criterionTextLt").GetString();
        var kind = text is null ? CriterionKind.None : Kind(criterion.GetProperty("kind").GetString()!);
        var parts = criterion.GetProperty("perExecutor");
        return new OracleItem(
            item.GetProperty("measureCode").GetString()!
                + (item.GetProperty("actionNo") is { ValueKind: JsonValueKind.Number } no ? $"/{no.GetInt32()}" : ""),
            text ?? "",
            kind,
            kind == CriterionKind.None ? null : Number(criterion.GetProperty("target")),
            kind == CriterionKind.None ? null : criterion.GetProperty("unit").GetString(),
            criterion.GetProperty("deadline").GetString() is { } day
                ? DateOnly.ParseExact($"2020-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null,
            kind == CriterionKind.PerExecutor
                ? parts.EnumerateObject().ToDictionary(p => p.Name, p => Number(p.Value))
                : [],
            [.. item.GetProperty("executors").EnumerateArray().Select(e => e.GetString()!)]
        );
    }

    private static CriterionKind Kind(string coded) =>
        coded switch
        {
            "count" => CriterionKind.Count,
            "percent" => CriterionKind.Percent,
            "deadline" => CriterionKind.Deadline,
            "document_by_date" => CriterionKind.Document,
            "per_executor_count" => CriterionKind.PerExecutor,
            "as_needed" => CriterionKind.AsNeeded,
            _ => throw new InvalidOperationException(coded),
        };

    private static decimal? Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    private static JsonElement Read(string file)
    {
        var assembly = typeof(AppDbContext).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith(file, StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)!;
        return JsonDocument.Parse(stream).RootElement;
    }
}

internal sealed record OracleItem(
    string Row,
    string Text,
    CriterionKind Kind,
    decimal? Target,
    string? Unit,
    DateOnly? Deadline,
    Dictionary<string, decimal?> Parts,
    IReadOnlyList<string> Executors
)
{
    public bool IsMunicipal => Executors is ["Savivaldybės"];
}
