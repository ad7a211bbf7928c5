using System.Reflection;

namespace ActionPlanMonitor.Architecture.Tests;

/// <summary>The assemblies of the application and short ways to look at them.</summary>
internal static class Code
{
    public static readonly Assembly Domain = typeof(Domain.Plans.Plan).Assembly;
    public static readonly Assembly Application = typeof(Application.DependencyInjection).Assembly;
    public static readonly Assembly Infrastructure = typeof(Infrastructure.DependencyInjection).Assembly;
    public static readonly Assembly Api = typeof(Program).Assembly;

    public static IEnumerable<Type> Written(this Assembly assembly) =>
        assembly
            .GetTypes()
            .Where(t =>
                t.Namespace?.StartsWith("ActionPlanMonitor", StringComparison.Ordinal) == true
                && !t.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false)
            );

    public static IEnumerable<Type> Implementing(this IEnumerable<Type> types, Type openGeneric) =>
        types.Where(t =>
            t is { IsAbstract: false, IsInterface: false }
            && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == openGeneric)
        );

    /// <summary>The types that close an open generic interface of this type.</summary>
    public static IEnumerable<Type[]> Arguments(this Type type, Type openGeneric) =>
        type.GetInterfaces()
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == openGeneric)
            .Select(i => i.GetGenericArguments());
}
