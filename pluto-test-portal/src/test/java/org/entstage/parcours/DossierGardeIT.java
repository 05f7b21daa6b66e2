package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The student's file is asked of Apogée once; Apogée itself counts how often. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DossierGardeIT {

    private static final String[] LECTURES = {
        "EtudiantMetier.recupererInfosAdmEtu_v4",
        "EtudiantMetier.recupererAdressesEtudiant_v2",
        "AdministratifMetier.recupererIAEtapes_v3"
    };

    private final PortailComplet portail = PortailComplet.surH2();

    @Test
    void a_convention_begun_again_makes_no_call_to_apogee_and_a_refresh_does() {
        String login = portail.nouvelEtudiant();
        Map<String, Long> avant = portail.apogee().appels();

        commencer(login);
        Map<String, Long> lu = portail.apogee().appels();
        assertThat(depuis(avant, lu)).contains(LECTURES);

        commencer(login);
        Visiteur ailleurs = commencer(login);
        assertThat(portail.apogee().appels()).isEqualTo(lu);

        ailleurs.suivre("Rafraîchir");
        assertThat(depuis(lu, portail.apogee().appels())).contains(LECTURES);
    }

    private Visiteur commencer(String login) {
        Visiteur etudiant =
                portail.connecte(login).ouvrir("/portal/page/mes-stages").suivre("Nouvelle convention");
        assertThat(etudiant.texte()).contains("Master 2 Informatique");
        return etudiant;
    }

    /** Operations that were called between two counts. */
    private static Set<String> depuis(Map<String, Long> avant, Map<String, Long> apres) {
        Map<String, Long> nouveaux = new TreeMap<>(apres);
        nouveaux.entrySet().removeAll(avant.entrySet());
        return nouveaux.keySet();
    }
}
