package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.TileGrid;
import cn.xunting.mobile.kit.Words;
import cn.xunting.model.signing.SigningPin;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Large keys for the PIN; it shows how many digits there are, not which. */
final class PinPad {
    private final ConfirmViewModel model;

    PinPad(ConfirmViewModel model) {
        this.model = model;
    }

    Node node() {
        Label heading = Words.strong("");
        heading.textProperty()
                .bind(Bindings.createStringBinding(
                        this::whose, model.signatory().chosen(), model.answer().choice()));
        Label count = Words.plain("");
        count.setId("pin-count");
        count.textProperty()
                .bind(Bindings.when(model.busy())
                        .then(say("正在签字…"))
                        .otherwise(Bindings.createStringBinding(
                                () -> say(
                                        "请代表本人输入签字密码：{0} / {1} 位",
                                        model.digits().get(), SigningPin.LENGTH),
                                model.digits())));
        List<Node> keys = new ArrayList<>();
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(digit(digit));
        }
        keys.add(key(say("返回"), "pin-back", model::forget));
        keys.add(digit(0));
        keys.add(key(say("删除"), "pin-erase", model::erase));
        TileGrid grid = new TileGrid(3);
        grid.show(keys);
        return new Card(heading, count, grid);
    }

    private String whose() {
        Representative by = model.signatory().chosen().get();
        Choice said = model.answer().choice().get();
        return by == null || said == null ? "" : say("{0}：{1}", by.name(), said.words());
    }

    private Node digit(int digit) {
        return key(String.valueOf(digit), "pin-" + digit, () -> model.enter(digit));
    }

    private static Node key(String words, String id, Runnable action) {
        ActionButton key = ActionButton.secondary(words).doing(action);
        key.getStyleClass().add("pin-key");
        key.setId(id);
        return key;
    }
}
