using System.Reflection;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Accounts;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.AnnualReports;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Campaigns;
using ActionPlanMonitor.Application.Features.FollowUps;
using ActionPlanMonitor.Application.Features.Mail;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Features.PlanImports.Results;
using ActionPlanMonitor.Application.Features.Plans;
using ActionPlanMonitor.Application.Features.Publications;
using ActionPlanMonitor.Application.Features.Recommendations;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using AutoMapper;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ActionPlanMonitor.Application;

/// <summary>With Pipeline/, all that knows which MediatR this is (docs/decisions/0003).</summary>
public static class DependencyInjection
{
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        var assembly = typeof(DependencyInjection).Assembly;
        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        services.AddScoped<IMediator, Mediator>();
        services.AddClosedTypes(assembly, typeof(IRequestHandler<,>));
        services.AddClosedTypes(assembly, typeof(IValidator<>));
        services.AddSingleton<IEnumerable<IReconciliationCheck>>(ReconciliationChecks.All);

        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(GateBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(TransactionBehaviour<,>));
        services.AddScoped<UseCase>();
        services.AddScoped<Visit>();
        services.AddScoped<PlanYearReader>();
        services.AddScoped<YearReader>();
        services.AddScoped<YearToPublish>();
        services.AddScoped<AnnexReader>();
        services.AddScoped<ObligationReader>();
        services.AddScoped<ItemReader>();
        services.AddScoped<FollowUpReader>();
        services.AddScoped<BudgetReader>();
        services.AddScoped<RecommendationTable>();
        services.AddScoped<AmendmentBook>();
        services.AddScoped<ItemLifeReader>();
        services.AddScoped<Reconciler>();
        services.AddScoped<AnnualReportReader>();
        services.AddScoped<ReportSections>();
        services.AddScoped<ReportFiles>();
        services.AddScoped<ClosingReader>();
        services.AddScoped<CampaignReader>();
        services.AddScoped<CoverageReader>();
        services.AddScoped<YearToOpenReader>();
        services.AddScoped<Letters>();
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<OwnPassword>();
        services.AddScoped<SecondFactors>();
        services.AddScoped<SessionStart>();
        services.AddScoped<SecurityLog>();
        services.AddSingleton<SignInBrake>();
        services.AddScoped<RollReader>();
        services.AddScoped<CampaignLetters>();
        services.AddScoped<ReturnedLetters>();
        services.AddScoped<ResultsWriter>();
        services.AddScoped<ResultsComparison>();
        services.AddSingleton<IConfigurationProvider>(Mapping.Configure());
        return services;
    }

    private static void AddClosedTypes(this IServiceCollection services, Assembly assembly, Type openGeneric)
    {
        var found =
            from type in assembly.GetTypes()
            where type is { IsAbstract: false, IsGenericTypeDefinition: false }
            from contract in type.GetInterfaces()
            where contract.IsGenericType && contract.GetGenericTypeDefinition() == openGeneric
            select (contract, type);
        foreach (var (contract, type) in found)
        {
            services.AddScoped(contract, type);
        }
    }
}
