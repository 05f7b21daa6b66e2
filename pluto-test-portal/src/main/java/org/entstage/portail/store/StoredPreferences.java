package org.entstage.portail.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entstage.portail.container.PreferenceStore;

/** Preferences as rows; a preference without values is one row of rank -1. */
public final class StoredPreferences implements PreferenceStore {

    private final Database database;

    public StoredPreferences(Database database) {
        this.database = database;
    }

    private record Row(String name, int rank, String value) {}

    @Override
    public Map<String, List<String>> read(String user, String window) {
        Map<String, List<String>> preferences = new LinkedHashMap<>();
        database.query(
                        "select nom, rang, contenu from preference where utilisateur = ? and fenetre = ? order by nom, rang",
                        row -> new Row(row.getString(1), row.getInt(2), row.getString(3)),
                        user,
                        window)
                .forEach(row -> {
                    List<String> values = preferences.computeIfAbsent(row.name(), name -> new ArrayList<>());
                    if (row.rank() >= 0) {
                        values.add(row.value());
                    }
                });
        return preferences;
    }

    @Override
    public void write(String user, String window, Map<String, List<String>> preferences) {
        String insert = "insert into preference (utilisateur, fenetre, nom, rang, contenu) values (?, ?, ?, ?, ?)";
        database.inTransaction(transaction -> {
            transaction.execute("delete from preference where utilisateur = ? and fenetre = ?", user, window);
            for (Map.Entry<String, List<String>> preference : preferences.entrySet()) {
                List<String> values = preference.getValue();
                if (values.isEmpty()) {
                    transaction.execute(insert, user, window, preference.getKey(), -1, null);
                }
                for (int rank = 0; rank < values.size(); rank++) {
                    transaction.execute(insert, user, window, preference.getKey(), rank, values.get(rank));
                }
            }
        });
    }
}
