global using NUnit.Framework;
global using static ActionPlanMonitor.Domain.Assessment.ImplementationStatus;
