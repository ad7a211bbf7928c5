using System.Text.Json;
using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Pipeline;
using AutoMapper;
using NUnit.Framework;

namespace ActionPlanMonitor.Architecture.Tests;

public sealed class MappingAndJsonTests
{
    /// <summary>AutoMapper 8 recurses without end on a type that holds itself (its advisory); so no map may reach such a type.</summary>
    [Test]
    public void NoMap_ReachesATypeThatHoldsItself()
    {
        var maps = Mapping.Configure().GetAllTypeMaps();

        Assert.That(maps, Is.Not.Empty);
        Assert.That(maps.SelectMany(m => new[] { m.SourceType, m.DestinationType }).Where(HoldsItself), Is.Empty);
        Assert.That(HoldsItself(typeof(Circle)), Is.True, "the rule bites");
        Assert.That(HoldsItself(typeof(RoundAbout)), Is.True, "over another type too");
    }

    [Test]
    public void EveryMap_IsComplete() =>
        Assert.That(() => Mapping.Configure().AssertConfigurationIsValid(), Throws.Nothing);

    [Test]
    public void EveryCodeValue_IsCamelCaseInJson_AndReadBackOnlySo()
    {
        var options = new JsonSerializerOptions();
        HttpSetup.Configure(options);
        var enums = Code.Domain.Written().Concat(Code.Application.Written()).Where(t => t.IsEnum).ToList();

        Assert.That(enums, Has.Count.GreaterThan(15));
        foreach (var type in enums)
        {
            foreach (var value in Enum.GetValues(type))
            {
                var json = JsonSerializer.Serialize(value, type, options);

                Assert.That(json, Does.Match("^\"[a-z][A-Za-z0-9]*\"$"), $"{type.Name}.{value}");
                Assert.That(JsonSerializer.Deserialize(json, type, options), Is.EqualTo(value));
                Assert.That(
                    () => JsonSerializer.Deserialize($"\"{value}\"", type, options),
                    Throws.InstanceOf<JsonException>()
                );
                Assert.That(() => JsonSerializer.Deserialize("0", type, options), Throws.InstanceOf<JsonException>());
            }
        }
    }

    private static bool HoldsItself(Type type) => Reaches(type, type, []);

    private static bool Reaches(Type from, Type target, HashSet<Type> seen) =>
        from.GetProperties()
            .SelectMany(p => p.PropertyType.GetGenericArguments().Append(p.PropertyType))
            .Where(t => t.Namespace?.StartsWith("ActionPlanMonitor", StringComparison.Ordinal) == true)
            .Any(t => t == target || (seen.Add(t) && Reaches(t, target, seen)));

    private sealed class Circle
    {
        public Circle? Next { get; init; }
    }

    private sealed record RoundAbout(IReadOnlyList<Other> Others);

    private sealed record Other(RoundAbout Back);
}
