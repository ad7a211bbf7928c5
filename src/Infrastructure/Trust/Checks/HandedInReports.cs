using System.Globalization;
using System.Runtime.CompilerServices;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Trust.Checks;

/// <summary>The report and the money behind a submitted or accepted obligation are those that were handed in.</summary>
internal sealed class HandedInReports : ITrustCheck
{
    private const string Money = """
        SELECT obligation_id, concat_ws('/', plan_id, year, institution_id) AS owner, source, amount_eur, allocated_eur
        FROM public.report_spending ORDER BY obligation_id
        """;

    private const string Reports = """
        SELECT obligation_id, concat_ws('/', plan_id, year, institution_id) AS owner, done, achieved,
               achieved_approximate, achieved_typed, achieved_date, narrative, reasons, reason_text, spending_unknown,
               participants, evidence, evidence_files, claimed_status, disagreement
        FROM public.reports
        """;

    public async IAsyncEnumerable<Tampering> FindAsync(Evidence evidence, [EnumeratorCancellation] CancellationToken ct)
    {
        var handedIn = evidence
            .Events.Select(o => KeyValuePair.Create(o.Key, o.Value[^1]))
            .Where(o => o.Value.Is(ReportEventKind.Submitted) || o.Value.Is(ReportEventKind.Accepted))
            .ToDictionary();
        var money = await MoneyAsync(evidence.Connection, handedIn, ct);
        await foreach (var row in Store.RowsAsync(evidence.Connection, Reports, ct))
        {
            var id = row.Get<Guid>("obligation_id");
            if (!handedIn.Remove(id, out var content))
            {
                continue;
            }

            money.Remove(id, out var spent);
            var answer = Read(row, spent ?? []);
            if (
                answer is null
                || CanonicalJson.Seal(answer).Sha256 != content.Answer
                || row.Get<string>("owner") != content.Owner
                || spent?.Exists(s => s.Owner != content.Owner) == true
            )
            {
                yield return new Tampering("reports", $"{id}", "the report or its money is not what was handed in.");
            }
        }

        foreach (var id in handedIn.Keys)
        {
            yield return new Tampering("reports", $"{id}", "the report was handed in and is gone.");
        }
    }

    private static async Task<Dictionary<Guid, List<Amount>>> MoneyAsync(
        NpgsqlConnection connection,
        Dictionary<Guid, HandIn> handedIn,
        CancellationToken ct
    )
    {
        var money = new Dictionary<Guid, List<Amount>>();
        await foreach (var row in Store.RowsAsync(connection, Money, ct))
        {
            var id = row.Get<Guid>("obligation_id");
            if (!handedIn.ContainsKey(id))
            {
                continue;
            }

            if (!money.TryGetValue(id, out var amounts))
            {
                money.Add(id, amounts = []);
            }

            amounts.Add(
                new Amount(
                    row.Get<string>("owner")!,
                    row.Get<string>("source")!,
                    row.Get<decimal?>("amount_eur"),
                    row.Get<decimal?>("allocated_eur")
                )
            );
        }

        return money;
    }

    /// <summary>Null when it holds a value that does not exist.</summary>
    private static ReportContent? Read(NpgsqlDataReader row, List<Amount> spent)
    {
        try
        {
            return new ReportContent
            {
                Done = row.Get<string>("done") is { } done ? Value<Done>(done) : null,
                Achieved = row.Get<decimal?>("achieved"),
                AchievedApproximate = row.Get<bool>("achieved_approximate"),
                AchievedTyped = row.Get<string>("achieved_typed"),
                AchievedDate = row.Get<DateOnly?>("achieved_date"),
                Narrative = row.Get<string>("narrative"),
                Reasons = [.. row.Get<string[]>("reasons")!.Select(Value<Reason>)],
                ReasonText = row.Get<string>("reason_text"),
                Spending =
                [
                    .. spent
                        .Select(s => new Spending(Value<FundingSource>(s.Source), s.SpentEur, s.AllocatedEur))
                        .OrderBy(s => s.Source),
                ],
                SpendingUnknown = row.Get<bool>("spending_unknown"),
                Participants = row.Get<int?>("participants"),
                Evidence = row.Get<string[]>("evidence")!,
                EvidenceFiles = row.Get<Guid[]>("evidence_files")!,
                ClaimedStatus = row.Get<string>("claimed_status") is { } claimed
                    ? Value<ImplementationStatus>(claimed)
                    : null,
                Disagreement = row.Get<string>("disagreement"),
            };
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Exactly the name: a number or other letters would be read as the same value.</summary>
    private static T Value<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, out var value) && value.ToString() == name
            ? value
            : throw new FormatException(
                string.Create(CultureInfo.InvariantCulture, $"'{name}' is no {typeof(T).Name}.")
            );

    private sealed record Amount(string Owner, string Source, decimal? SpentEur, decimal? AllocatedEur);
}
