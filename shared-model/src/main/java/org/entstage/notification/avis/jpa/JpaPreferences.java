package org.entstage.notification.avis.jpa;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.Tuple;
import org.entstage.commun.Reglages;
import org.entstage.notification.avis.Preference;
import org.entstage.notification.avis.Preferences;
import org.entstage.notification.modele.Evenement;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaPreferences implements Preferences {

    private static final String SEPARATEUR = ",";

    private final EntityManager base;
    private final String etablissement;

    JpaPreferences(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    @SuppressWarnings("unchecked") // Hibernate gives tuples for a native query
    public Map<String, Preference> des(Collection<String> logins) {
        List<Tuple> lignes = base.createNativeQuery(
                        "select login, langue, langue_vue, case when resume then 1 else 0 end, refuses"
                                + " from courriel_preference where etablissement = :e and login in (:logins)",
                        Tuple.class)
                .setParameter("e", etablissement)
                .setParameter("logins", logins)
                .getResultList();
        Map<String, Preference> lues = new HashMap<>();
        lignes.forEach(ligne -> lues.put(
                ligne.get(0, String.class),
                new Preference(
                        langue(ligne.get(1, String.class)),
                        langue(ligne.get(2, String.class)),
                        ((Number) ligne.get(3)).intValue() == 1,
                        Arrays.stream(ligne.get(4, String.class).split(SEPARATEUR))
                                .map(Evenement::deNom)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toSet()))));
        return lues;
    }

    @Override
    public void choisir(String login, Preference preference) {
        poser(
                        login,
                        "langue, resume, refuses",
                        ":langue, :resume, :refuses",
                        "langue = :langue, resume = :resume, refuses = :refuses",
                        preference.choisie())
                .setParameter("resume", preference.resume())
                .setParameter(
                        "refuses",
                        preference.refuses().stream()
                                .map(Evenement::name)
                                .sorted()
                                .collect(Collectors.joining(SEPARATEUR)))
                .executeUpdate();
    }

    @Override
    public void voir(String login, Langue langue) {
        Preference connue = des(List.of(login)).get(login);
        Langue avant = connue == null || connue.vue() == null ? Langue.FR : connue.vue();
        if (avant != langue) {
            poser(login, "langue_vue, resume, refuses", ":langue, false, ''", "langue_vue = :langue", langue)
                    .executeUpdate();
        }
    }

    private Query poser(String login, String colonnes, String valeurs, String suite, Langue langue) {
        return base.createNativeQuery("insert into courriel_preference (etablissement, login, " + colonnes
                        + ") values (:e, :login, " + valeurs + ") on duplicate key update " + suite)
                .setParameter("e", etablissement)
                .setParameter("login", login)
                .setParameter("langue", langue == null ? null : langue.name());
    }

    private static Langue langue(String nom) {
        return nom == null ? null : Langue.valueOf(nom);
    }
}
