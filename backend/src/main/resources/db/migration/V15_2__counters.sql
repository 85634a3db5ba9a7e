-- Which unit a counter or a rating device belongs to, so that lists that know only those can be imported.
create table counter (
    id      bigint      not null auto_increment primary key,
    hall_id bigint      not null,
    code    varchar(32) not null,
    unit    varchar(20) not null,
    unique key counter_once (hall_id, code),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;
