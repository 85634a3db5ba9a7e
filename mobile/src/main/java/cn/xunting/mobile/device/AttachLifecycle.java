package cn.xunting.mobile.device;

import cn.xunting.mobile.port.Lifecycle;
import com.gluonhq.attach.lifecycle.LifecycleEvent;
import com.gluonhq.attach.lifecycle.LifecycleService;
import java.util.Optional;

/** 生命周期 on a phone. */
final class AttachLifecycle implements Lifecycle {
    private final Optional<LifecycleService> service = LifecycleService.create();

    @Override
    public void onResume(Runnable listener) {
        service.ifPresent(s -> s.addListener(LifecycleEvent.RESUME, listener));
    }

    @Override
    public void onPause(Runnable listener) {
        service.ifPresent(s -> s.addListener(LifecycleEvent.PAUSE, listener));
    }
}
