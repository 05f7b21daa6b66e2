package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Steps that an administrator sets for a centre as long as a story lasts; then it has the shipped ones again. */
final class CircuitDuCentre implements AutoCloseable {

    private static final int PREMIERE_SIGNATURE = 6;
    private static final int DERNIERE_SIGNATURE = 10;

    private final PortailComplet portail;
    private final Redaction redaction;
    private final String centre;

    private CircuitDuCentre(PortailComplet portail, Redaction redaction) {
        this.portail = portail;
        this.redaction = redaction;
        this.centre = portail.lire(
                        "select g.libelle from convention c join centre_gestion g on g.id = c.centre_id where c.id = ?",
                        redaction.id())
                .get(0)
                .get(0);
    }

    /**
     * @param redaction a draft of this centre
     * @param etapes fields of the form; the signatures follow
     */
    static CircuitDuCentre regler(PortailComplet portail, Redaction redaction, Map<String, String> etapes) {
        CircuitDuCentre circuit = new CircuitDuCentre(portail, redaction);
        Map<String, String> champs = new HashMap<>(etapes);
        for (int signature = PREMIERE_SIGNATURE; signature <= DERNIERE_SIGNATURE; signature++) {
            champs.putIfAbsent("etapes[" + signature + "].rang", Integer.toString(signature));
        }
        Visiteur admin = circuit.page().remplir(champs, "Enregistrer les étapes");
        assertThat(admin.erreurs()).isEmpty();
        return circuit;
    }

    private Visiteur page() {
        return portail.connecte("admin")
                .ouvrir("/portal/page/administration")
                .suivre("Centres de gestion")
                .suivre(centre)
                .suivre("Circuit des conventions");
    }

    /** Whoever hands in next must find the shipped steps. */
    @Override
    public void close() {
        page().presser("Reprendre les étapes du dessus");
        Visiteur etudiant = redaction.etudiant();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !etudiant.ouvrir("/portal/page/mes-stages")
                        .suivre("Nouvelle convention")
                        .texte()
                        .contains("Validation pédagogique"));
    }
}
