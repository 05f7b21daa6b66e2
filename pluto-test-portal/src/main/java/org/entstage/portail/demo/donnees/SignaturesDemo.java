package org.entstage.portail.demo.donnees;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.entstage.circuit.NatureEtape;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.Json;
import org.entstage.convention.EtatDesSignatures;
import org.entstage.portail.demo.population.Etablissement;

/** Conventions that all parties of the shipped circuit signed on paper. */
final class SignaturesDemo {

    private static final String AUTEUR = "Démonstration";
    private static final List<NatureEtape> SIGNATAIRES = TypeCircuit.CONVENTION.livre().signatures().stream()
            .map(etape -> etape.nature())
            .toList();

    private SignaturesDemo() {}

    /** Lists read this; the convention must be written afterwards. */
    static void suivre(Ligne convention, LocalDate jour) {
        EtatDesSignatures etat = new EtatDesSignatures(SIGNATAIRES.stream()
                .map(nature -> new EtatDesSignatures.Partie(nature, true, jour, false, null, null))
                .toList());
        convention
                .mettre("signatures", Json.ecrire(etat))
                .mettre("signatures_faites", etat.faites())
                .mettre("signatures_total", etat.total())
                .mettre("signee_le", jour);
    }

    /** Once the conventions are written: those that {@link #suivre} was told of. */
    static void ecrire(Insertion dossiers, Insertion parties, List<Ligne> conventions, long premier)
            throws SQLException {
        long id = premier;
        for (Ligne convention : conventions) {
            dossiers.ajouter(new Ligne()
                    .mettre("id", id++)
                    .mettre("version", 0)
                    .mettre("etablissement", Etablissement.UAI)
                    .mettre("convention_id", convention.lire("id"))
                    .mettre("numero", 1)
                    .mettre("courant", convention.lire("id").toString())
                    .mettre("ouvert_le", convention.lire("validee_le")));
        }
        dossiers.vider();
        id = premier;
        for (Ligne convention : conventions) {
            for (int rang = 0; rang < SIGNATAIRES.size(); rang++) {
                parties.ajouter(new Ligne()
                        .mettre("etablissement", Etablissement.UAI)
                        .mettre("dossier_id", id)
                        .mettre("nature", SIGNATAIRES.get(rang).name())
                        .mettre("rang", rang + 1)
                        .mettre("requise", true)
                        .mettre("mode_signature", "PAPIER")
                        .mettre("etat", "SIGNEE")
                        .mettre("signee_le", convention.lire("signee_le"))
                        .mettre("enregistree_par", AUTEUR)
                        .mettre("enregistree_le", convention.lire("validee_le")));
            }
            id++;
        }
    }
}
