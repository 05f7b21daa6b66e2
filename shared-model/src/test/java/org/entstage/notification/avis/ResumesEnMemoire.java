package org.entstage.notification.avis;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Lines of digests, in memory. */
final class ResumesEnMemoire implements LignesDeResume {

    final List<LigneDeResume> lignes = new ArrayList<>();

    @Override
    public void ajouter(LigneDeResume ligne) {
        lignes.add(ligne);
    }

    @Override
    public List<String> logins(LocalDateTime avant) {
        return lignes.stream().map(LigneDeResume::login).distinct().toList();
    }

    @Override
    public List<LigneDeResume> prendre(String login, LocalDateTime avant) {
        List<LigneDeResume> siennes =
                lignes.stream().filter(ligne -> ligne.login().equals(login)).toList();
        lignes.removeAll(siennes);
        return siennes;
    }

    @Override
    public int purger(LocalDateTime prisAvant) {
        return 0;
    }
}
