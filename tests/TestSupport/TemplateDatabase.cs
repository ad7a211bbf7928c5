using System.Collections.Concurrent;
using Npgsql;

namespace ActionPlanMonitor.TestSupport;

/// <summary>Migrating and seeding takes seconds, copying the result takes tens of milliseconds: do the first once.</summary>
public sealed class TemplateDatabase
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<TemplateDatabase>>> ByName = new(
        StringComparer.Ordinal
    );

    private readonly TestDatabaseServer _server;
    private readonly TestDatabase _template;

    private TemplateDatabase(TestDatabaseServer server, TestDatabase template)
    {
        _server = server;
        _template = template;
    }

    /// <summary>
    /// The template of that name; the first caller fills it. <paramref name="fill"/> gets a connection string without
    /// pooling, because a template with an open connection cannot be copied.
    /// </summary>
    public static Task<TemplateDatabase> GetOrCreateAsync(string name, Func<string, Task> fill) =>
        ByName.GetOrAdd(name, _ => new Lazy<Task<TemplateDatabase>>(() => CreateAsync(fill))).Value;

    public Task<TestDatabase> CloneAsync() => _server.CreateDatabaseAsync(_template);

    private static async Task<TemplateDatabase> CreateAsync(Func<string, Task> fill)
    {
        var server = await TestDatabaseServer.InstanceAsync();
        var template = await server.CreateDatabaseAsync();
        await fill(new NpgsqlConnectionStringBuilder(template.ConnectionString) { Pooling = false }.ConnectionString);
        return new TemplateDatabase(server, template);
    }
}
