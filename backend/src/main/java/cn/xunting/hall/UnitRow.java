package cn.xunting.hall;

import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.UnitEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "unit")
class UnitRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;
    String code = "";

    @Enumerated(EnumType.STRING)
    UnitKind kind = UnitKind.WINDOW;

    String name = "";
    int patrolOrder;

    UnitEntry entry() {
        return new UnitEntry(code, kind, name, patrolOrder);
    }

    void set(UnitEntry entry) {
        code = entry.code();
        kind = entry.kind();
        name = entry.name();
        patrolOrder = entry.patrolOrder();
    }
}
