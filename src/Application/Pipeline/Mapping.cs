using System.Reflection;
using AutoMapper;

namespace ActionPlanMonitor.Application.Pipeline;

/// <summary>
/// Collects the profiles nested in DTOs. AutoMapper 8 looks for LINQ flattening methods in a way that newer runtimes
/// refuse (<c>VerificationException</c>); no map here flattens over LINQ, so the lists of those methods are emptied
/// before the maps are sealed. See docs/decisions/0003.
/// </summary>
public static class Mapping
{
    public static MapperConfiguration Configure() =>
        new(configuration =>
        {
            configuration.ForAllMaps((map, _) => map.PreserveReferences = false);
            foreach (
                var profile in typeof(Mapping)
                    .Assembly.GetTypes()
                    .Where(t => t.IsSubclassOf(typeof(Profile)) && !t.IsAbstract)
            )
            {
                var instance = (Profile)Activator.CreateInstance(profile)!;
                WithoutLinqFlattening(instance);
                configuration.AddProfile(instance);
            }

            WithoutLinqFlattening((Profile)configuration);
        });

    private static void WithoutLinqFlattening(Profile profile)
    {
        for (var type = profile.GetType(); type is not null; type = type.BaseType)
        {
            foreach (
                var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            )
            {
                if (field.GetValue(profile) is List<MethodInfo> methods)
                {
                    methods.Clear();
                }
            }
        }
    }
}
