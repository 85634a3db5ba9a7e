package cn.xunting.hall;

import cn.xunting.model.HallTime;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;

@Entity
@Table(name = "hall")
class HallRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    String code = "";
    String name = "";
    String zone = "";
    long rosterVersion;

    Hall hall() {
        return new Hall(id, code, name, new HallTime(ZoneId.of(zone)));
    }
}
