using System.Reflection;
using ActionPlanMonitor.Application.Abstractions;
using Microsoft.EntityFrameworkCore;
using NUnit.Framework;

namespace ActionPlanMonitor.Architecture.Tests;

/// <summary>Who may know whom. Each rule is also held against something that breaks it, so that it is known to bite.</summary>
public sealed class LayerTests
{
    [Test]
    public void Domain_KnowsNothingButTheBaseLibrary()
    {
        Assert.That(Foreign(Code.Domain), Is.Empty);
        Assert.That(Foreign(Code.Application), Is.Not.Empty, "the rule bites");

        static IEnumerable<string> Foreign(Assembly assembly) =>
            References(assembly)
                .Where(name =>
                    name is not ("System" or "netstandard") && !name.StartsWith("System.", StringComparison.Ordinal)
                );
    }

    [Test]
    public void Application_KnowsNeitherTheDatabaseServerNorTheWeb()
    {
        Assert.That(Forbidden(Code.Application), Is.Empty);
        Assert.That(Forbidden(Code.Infrastructure), Is.Not.Empty, "the rule bites");

        static IEnumerable<string> Forbidden(Assembly assembly) =>
            References(assembly)
                .Where(name =>
                    name is "ActionPlanMonitor.Infrastructure" or "ActionPlanMonitor.Api"
                    || name.StartsWith("Npgsql", StringComparison.Ordinal)
                    || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                );
    }

    [Test]
    public void Endpoints_LeaveTheStoreToUseCases()
    {
        Assert.That(
            Code.Api.Written()
                .Where(t => t.Namespace!.Contains(".Features.", StringComparison.Ordinal))
                .Where(TouchesStore),
            Is.Empty
        );
        Assert.That(TouchesStore(typeof(BadEndpoints)), Is.True, "the rule bites");

        static bool TouchesStore(Type type) =>
            type.GetMethods(Everything)
                .SelectMany(m => m.GetParameters().Select(p => p.ParameterType))
                .Concat(
                    type.GetConstructors(Everything).SelectMany(c => c.GetParameters().Select(p => p.ParameterType))
                )
                .Concat(type.GetFields(Everything).Select(f => f.FieldType))
                .Any(t => t.IsAssignableTo(typeof(DbContext)) || t == typeof(IAppDbContext));
    }

    [Test]
    public void Interface_WithOneImplementation_StandsInAbstractionsOnly()
    {
        Assert.That(
            Idle([
                .. Code.Domain.Written(),
                .. Code.Application.Written(),
                .. Code.Infrastructure.Written(),
                .. Code.Api.Written(),
            ]),
            Is.Empty
        );
        Assert.That(Idle([typeof(IIdle), typeof(OnlyOne)]), Is.EqualTo([typeof(IIdle)]), "the rule bites");

        static IEnumerable<Type> Idle(IReadOnlyList<Type> types) =>
            types
                .Where(t => t.IsInterface && !t.Namespace!.EndsWith(".Abstractions", StringComparison.Ordinal))
                .Where(contract => types.Count(t => !t.IsInterface && Implements(t, contract)) == 1);

        static bool Implements(Type type, Type contract) =>
            type.GetInterfaces().Any(i => (i.IsGenericType ? i.GetGenericTypeDefinition() : i) == contract);
    }

    private const BindingFlags Everything =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!);

    private static class BadEndpoints
    {
        public static Task<List<Domain.Plans.Plan>> List(IAppDbContext db) => db.Plans.ToListAsync();
    }

    private interface IIdle;

    private sealed class OnlyOne : IIdle;
}
