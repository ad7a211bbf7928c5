namespace ActionPlanMonitor.Infrastructure.Persistence.Migrations;

/// <summary>SQL that stands beside the migrations, where it can be read and highlighted as SQL.</summary>
internal static class Sql
{
    public static string Read(string name)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream($"{typeof(Sql).Namespace}.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
