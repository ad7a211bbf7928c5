using System.Data.Common;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ActionPlanMonitor.Infrastructure.Persistence.Interceptors;

/// <summary>
/// Whenever a connection opens it steps down to the application's role (neither owner nor BYPASSRLS) and says how far
/// the signed-in person reaches, or the holder of a read-only link; row-level security does the rest. Pooled connections
/// are reset when they are returned.
/// </summary>
public sealed class ReachInterceptor(ICurrentUser user, Visit visit) : DbConnectionInterceptor
{
    public const string Role = "apm_app";

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"""
            SET ROLE {Role};
            SELECT set_config('apm.reach', @reach, false), set_config('apm.institution', @institution, false),
                set_config('default_transaction_read_only', @readonly, false)
            """;
        Add(command, "reach", visit.InstitutionId is null ? Reach(user.Role) : "own");
        Add(command, "institution", (visit.InstitutionId ?? user.InstitutionId)?.ToString() ?? "");
        Add(command, "readonly", visit.InstitutionId is null ? "off" : "on");
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        throw new NotSupportedException("The store is asynchronous: open the connection with OpenAsync.");

    private static string Reach(Role? role) =>
        role switch
        {
            Domain.Access.Role.Coordinator or Domain.Access.Role.Commission or Domain.Access.Role.Analyst => "all",
            Domain.Access.Role.Reporter => "own",
            Domain.Access.Role.Administrator => "accounts",
            _ => "published",
        };

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
