package org.entstage.notification.avis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Profil;

/** What somebody wants of the mails that he gets himself. */
@ReadUseCase
public class ConsulterMesCourriels {

    private final Preferences preferences;

    ConsulterMesCourriels(Preferences preferences) {
        this.preferences = preferences;
    }

    public MesCourriels executer(Acteur acteur) {
        acteur.exiger(Action.COURRIEL_CHOISIR);
        Set<Profil> profils = profils(acteur);
        return new MesCourriels(
                preferences.des(List.of(acteur.login())).getOrDefault(acteur.login(), Preference.AUCUNE),
                refusables(profils),
                profils.stream().anyMatch(Profil::resumable));
    }

    /** Parts in which he may be told: as student, as teacher, as staff. */
    static Set<Profil> profils(Acteur acteur) {
        Etendue lit = acteur.etendue(Action.CONVENTION_LIRE);
        Set<Profil> profils = EnumSet.noneOf(Profil.class);
        if (lit.propre()) {
            profils.add(Profil.ETUDIANT);
        }
        if (!lit.enseignants().isEmpty()) {
            profils.addAll(List.of(Profil.REFERENT, Profil.REFERENT_PRECEDENT));
        }
        if (lit.personnel()) {
            profils.addAll(List.of(Profil.PERSONNEL, Profil.RESPONSABLE));
        }
        return profils;
    }

    static List<Evenement> refusables(Set<Profil> profils) {
        return Arrays.stream(Evenement.values())
                .filter(evenement -> profils.stream()
                        .anyMatch(profil -> evenement.profils().contains(profil) && !evenement.indispensable(profil)))
                .toList();
    }
}
