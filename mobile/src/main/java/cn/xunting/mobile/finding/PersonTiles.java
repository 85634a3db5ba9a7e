package cn.xunting.mobile.finding;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Person;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Tile;
import cn.xunting.mobile.kit.TileGrid;
import cn.xunting.mobile.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Whom it concerns, one tile each. */
final class PersonTiles {
    private record PersonTile(Tile tile, @Nullable String staffNo) {}

    private final FindingViewModel model;
    private final TileGrid grid = new TileGrid(3);
    private List<PersonTile> tiles = List.of();

    PersonTiles(FindingViewModel model) {
        this.model = model;
        model.people().addListener((ListChangeListener<Person>) change -> fill());
        model.personNeeded().addListener(changed -> fill());
        model.form().staffNo().addListener(changed -> mark());
        fill();
    }

    Node node() {
        Label heading = Words.heading("");
        heading.textProperty()
                .bind(Bindings.when(model.personNeeded()).then(say("人员（必选）")).otherwise(say("人员")));
        return Card.named(heading, grid);
    }

    private void fill() {
        List<PersonTile> fresh = new ArrayList<>();
        if (!model.personNeeded().get()) {
            fresh.add(tile(say("不针对个人"), say("只记到窗口"), null));
        }
        for (Person person : model.people()) {
            String line = person.isAway() ? person.away() : person.chief() ? say("首席代表") : person.staffNo();
            PersonTile tile = tile(person.name(), line, person.staffNo());
            if (person.isAway()) {
                tile.tile().getStyleClass().add("away");
            }
            fresh.add(tile);
        }
        tiles = fresh;
        grid.show(tiles.stream().map(PersonTile::tile).toList());
        mark();
    }

    private void mark() {
        tiles.forEach(t -> t.tile().choose(Objects.equals(model.form().staffNo().get(), t.staffNo())));
    }

    private PersonTile tile(String name, String line, @Nullable String staffNo) {
        Tile tile = new Tile(name, line, () -> model.form().staffNo().set(staffNo));
        tile.getStyleClass().add("person");
        tile.setId("person-" + (staffNo == null ? "none" : staffNo));
        return new PersonTile(tile, staffNo);
    }
}
