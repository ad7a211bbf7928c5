using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

public sealed class PolicyTests
{
    [Test]
    public void DefaultPolicy_HasNoFault() => Assert.That(AssessmentPolicy.TwentyTwentyPractice.Validate(), Is.Empty);

    [Test]
    public void Policy_WhenSettingsAreOutOfRange_NamesEachOfThem()
    {
        var policy = new AssessmentPolicy(" ", -0.1m, false, (MunicipalBasis)7, Pending, Implemented, 1.1m);
        Assert.That(
            policy.Validate().Select(fault => fault.Setting),
            Is.EquivalentTo(
                new[]
                {
                    nameof(policy.Name),
                    nameof(policy.PartialFrom),
                    nameof(policy.TaskPartialFrom),
                    nameof(policy.MunicipalBasis),
                    nameof(policy.LateCountsAs),
                    nameof(policy.NoNeedCountsAs),
                }
            )
        );
    }
}
