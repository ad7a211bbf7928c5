using System.Data.Common;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Access;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ActionPlanMonitor.Infrastructure.Persistence.Interceptors;

/// <summary>
/// Whenever a connection opens it steps down to the application's role (neither owner nor BYPASSRLS) and says how far
/// the signed-in person reaches; row-level security does the rest. Pooled connections are reset when they are returned.
/// </summary>
public sealed class ReachInterceptor(ICurrentUser user) : DbConnectionInterceptor
{
    public const string Role = "apm_app";

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"SET ROLE {Role}; SELECT set_config('apm.reach', @reach, false), set_config('apm.institution', @institution, false)";
        Add(command, "reach", Reach(user.Role));
        Add(command, "institution", user.InstitutionId?.ToString() ?? "");
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
