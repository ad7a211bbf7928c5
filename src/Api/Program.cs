using System.Globalization;
using ActionPlanMonitor.Api;
using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Api.OpenApi;
using ActionPlanMonitor.Api.Security;
using ActionPlanMonitor.Api.Startup;
using ActionPlanMonitor.Application;
using ActionPlanMonitor.Infrastructure;

// One culture inside; Lithuanian and English only at the edges.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

var builder = WebApplication.CreateBuilder(args);
if (AdministratorCommand.IsAsked(args))
{
    return await AdministratorCommand.RunAsync(builder, args);
}

if (TrustCommands.IsAsked(args))
{
    return await TrustCommands.RunAsync(builder, args);
}

if (ScaleCommand.IsAsked(args))
{
    return await ScaleCommand.RunAsync(builder, args);
}

ProductionCheck.Require(builder);
builder.ConfigureAddress();
await using var database = await DatabaseHost.StartAsync(builder);
builder
    .Services.AddApplication()
    .AddInfrastructure(database.ConnectionString, builder.Configuration["APM_SMTP"])
    .AddHttp()
    .AddSecurity(builder.Configuration, builder.Environment)
    .AddApiDescription();

var app = builder.Build();
app.UseHttp();
app.UseSecurity();
app.MapApi();
app.MapClient();
EndpointPolicies.Require(app);

await DatabaseHost.PrepareAsync(app);
Announcement.OnStart(app);
await app.RunAsync();
return 0;

public partial class Program;
