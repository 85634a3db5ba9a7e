package cn.xunting.mobile;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Whether a view depends on two view models, or on one of another screen. */
final class KnowsForeignViewModel extends ArchCondition<JavaClass> {
    KnowsForeignViewModel() {
        super("know a view model other than their screen's one");
    }

    @Override
    public void check(JavaClass view, ConditionEvents events) {
        List<JavaClass> viewModels = view.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .filter(target -> target.getSimpleName().endsWith("ViewModel"))
                .distinct()
                .toList();
        boolean foreign =
                viewModels.stream().anyMatch(target -> !target.getPackageName().equals(view.getPackageName()));
        if (foreign || viewModels.size() > 1) {
            events.add(SimpleConditionEvent.satisfied(view, view.getName() + " knows " + viewModels));
        }
    }
}
