using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Infrastructure.Persistence;

/// <summary>Names as PostgreSQL writes them, so that SQL by hand (policies, locks, back-office queries) needs no quotes.</summary>
internal static partial class SnakeCase
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table)
            {
                entity.SetTableName(Of(table));
            }

            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Of(property.GetColumnName()));
            }

            foreach (var key in entity.GetKeys())
            {
                key.SetName(Of(key.GetName()!));
            }

            foreach (var foreignKey in entity.GetForeignKeys())
            {
                foreignKey.SetConstraintName(Of(foreignKey.GetConstraintName()!));
            }

            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(Of(index.GetDatabaseName()!));
            }
        }
    }

    private static string Of(string name) => Hump().Replace(name, "${low}_${high}").ToLowerInvariant();

    [GeneratedRegex("(?<low>[a-z0-9])(?<high>[A-Z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Hump();
}
