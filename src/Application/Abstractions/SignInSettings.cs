namespace ActionPlanMonitor.Application.Abstractions;

/// <param name="SecondFactorRequired">Whoever signs in without one can only set it up.</param>
/// <param name="ExternalProvider">What people call the identity provider; null without one.</param>
public sealed record SignInSettings(bool SecondFactorRequired, string? ExternalProvider);
