using ActionPlanMonitor.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["http", ..])
{
    return await HttpMeasurement.RunAsync(args[1..]);
}

if (args is ["exports", ..])
{
    return await ExportMeasurement.RunAsync(args[1..]);
}

BenchmarkSwitcher.FromAssembly(typeof(AssessmentBenchmarks).Assembly).Run(args);
return 0;
