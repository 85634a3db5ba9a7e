create index patrol_month on patrol (hall_id, started_at);
