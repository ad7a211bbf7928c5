using System.Text.Json;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.TypedInput;

/// <summary>The table that the browser's parser is held to as well (domain.md 8).</summary>
public sealed class TypedInputTests
{
    private static readonly Table Cases = Load();

    /// <param name="Reads"><c>value</c>, <c>ask</c>, <c>empty</c>, <c>unknown</c>, or the code of the refusal.</param>
    public sealed record Case(
        string Field,
        string Typed,
        string Reads,
        JsonElement? Value,
        string? About,
        decimal? Of,
        string? Note,
        string? Lt,
        string? En
    )
    {
        public override string ToString() => $"{Field} “{Typed}”";
    }

    private sealed record Table(int ReportYear, IReadOnlyList<Case> Cases);

    private static IEnumerable<TestCaseData> All() =>
        Cases.Cases.Select(c => new TestCaseData(c).SetArgDisplayNames(c.ToString()));

    private static IEnumerable<TestCaseData> Understood() =>
        Cases.Cases.Where(c => c.Value is not null).Select(c => new TestCaseData(c).SetArgDisplayNames(c.ToString()));

    [TestCaseSource(nameof(All))]
    public void Typed_IsReadAndSaidBackAsTheTableSays(Case typed)
    {
        if (typed.Field == "date")
        {
            var day = TypedDate.Read(typed.Typed, Cases.ReportYear);
            Assert.That(Reads(day), Is.EqualTo(typed.Reads));
            if (typed.Value is { } expected)
            {
                Assert.That(TypedEcho.Date(day.Value), Is.EqualTo(expected.GetString()));
            }

            return;
        }

        var read = Read(typed.Field, typed.Typed);
        Assert.That(Reads(read), Is.EqualTo(typed.Reads));
        if (typed.Value is not { } value)
        {
            return;
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Value, Is.EqualTo(value.GetDecimal()));
            Assert.That(NameOf(read.About), Is.EqualTo(typed.About));
            Assert.That(read.Of, Is.EqualTo(typed.Of));
            Assert.That(read.Note, Is.EqualTo(typed.Note));
            Assert.That(Echo(typed.Field, read, Language.Lithuanian), Is.EqualTo(typed.Lt));
            Assert.That(Echo(typed.Field, read, Language.English), Is.EqualTo(typed.En));
        }
    }

    [TestCaseSource(nameof(Understood))]
    public void Echo_ReadsAsTheSameValue(Case typed)
    {
        if (typed.Field == "date")
        {
            var day = TypedDate.Read(typed.Typed, Cases.ReportYear).Value;
            Assert.That(TypedDate.Read(TypedEcho.Date(day), 1999).Value, Is.EqualTo(day));
            return;
        }

        var read = Read(typed.Field, typed.Typed);
        foreach (var language in Enum.GetValues<Language>())
        {
            var again = Read(typed.Field, Echo(typed.Field, read, language));
            Assert.That(again.Kind, Is.EqualTo(TypedKind.Value));
            Assert.That((again.Value, again.Of), Is.EqualTo((read.Value, read.Of)));
            Assert.That(again.About, Is.EqualTo(typed.Field == "money" ? null : read.About));
        }
    }

    [Test]
    public void Table_HoldsEveryRefusal() =>
        Assert.That(
            Enum.GetValues<Refusal>().Select(r => JsonNamingPolicy.CamelCase.ConvertName(r.ToString())),
            Is.SubsetOf(Cases.Cases.Select(c => c.Reads))
        );

    private static Typed<decimal> Read(string field, string text) =>
        field switch
        {
            "money" => Common.TypedInput.Money(text),
            "share" => Common.TypedInput.Share(text),
            _ => Common.TypedInput.Number(text),
        };

    private static string Echo(string field, Typed<decimal> read, Language language) =>
        Speech
            .In(
                language,
                () => field == "money" ? TypedEcho.Money(read.Value) : TypedEcho.Typed(read, field == "share")
            )
            .Replace('\u00a0', ' ');

    private static string Reads<T>(Typed<T> read) =>
        JsonNamingPolicy.CamelCase.ConvertName(
            read.Kind == TypedKind.Refused ? read.Refusal.ToString()! : read.Kind.ToString()
        );

    private static string? NameOf(About? about) =>
        about switch
        {
            null => null,
            About.Approximately => "about",
            _ => JsonNamingPolicy.CamelCase.ConvertName(about.ToString()!),
        };

    private static Table Load()
    {
        using var file = typeof(TypedInputTests).Assembly.GetManifestResourceStream("typed-input.json")!;
        return JsonSerializer.Deserialize<Table>(file, JsonSerializerOptions.Web)!;
    }
}
