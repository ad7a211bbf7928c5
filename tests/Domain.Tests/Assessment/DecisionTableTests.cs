using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

public sealed partial class DecisionTableTests
{
    [Test]
    public void EveryRowOfTheReadme_HasATest_AndEveryTestedRowStandsThere() =>
        Assert.That(TestedRows(), Is.EquivalentTo(ReadmeRows()));

    [Test]
    public void EveryRowThatCanFire_StandsInTheReadme()
    {
        var rows = typeof(RuleId)
            .Assembly.GetType("ActionPlanMonitor.Domain.Assessment.Row")!
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => ((RuleId)field.GetValue(null)!).Row)
            .ToList();
        Assert.That(rows, Is.Unique.And.Not.Empty);
        Assert.That(rows, Is.SubsetOf(ReadmeRows()));
    }

    private static List<string> TestedRows() =>
        [
            .. typeof(DecisionTableTests)
                .Assembly.GetTypes()
                .SelectMany(type => type.GetMethods())
                .SelectMany(method => method.GetCustomAttributes<RowAttribute>())
                .Select(row => row.Id)
                .Distinct(),
        ];

    private static List<string> ReadmeRows([CallerFilePath] string here = "")
    {
        var readme = Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Domain/Assessment/README.md");
        return [.. RowId().Matches(File.ReadAllText(readme)).Select(match => match.Groups["id"].Value)];
    }

    [GeneratedRegex(@"^\| (?<id>[A-Z]\d*\.\d+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RowId();
}
