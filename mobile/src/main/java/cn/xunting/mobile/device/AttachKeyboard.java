package cn.xunting.mobile.device;

import cn.xunting.mobile.port.Keyboard;
import com.gluonhq.attach.keyboard.KeyboardService;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** 软键盘 on a phone. */
final class AttachKeyboard implements Keyboard {
    private final Optional<KeyboardService> service = KeyboardService.create();

    @Override
    public void onVisibleHeight(DoubleConsumer listener) {
        service.ifPresent(keyboard -> keyboard.visibleHeightProperty()
                .addListener((property, before, height) -> listener.accept(height.doubleValue())));
    }
}
