global using static ActionPlanMonitor.Domain.Assessment.ImplementationStatus;
global using NUnit.Framework;
