namespace ActionPlanMonitor.Application.Abstractions;

/// <summary>Where people reach the installation: links in letters begin with it.</summary>
public sealed record PublicAddress(Uri Root);
