package org.entstage.convention;

import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.signature.TraitementDesDemandes;
import org.entstage.droits.Acteur;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.notification.EnvoiDesCourriels;

/**
 * One node of two, as a Java process of its own on a database that is there already: waits for the other, follows the
 * requests for signatures, looks after evaluations, decides what it is told to, runs the reminders and empties the outbox. What it did stands in
 * files of its folder.
 */
final class NoeudDeTest {

    /** Both nodes begin when this file is there. */
    static final String DEPART = "depart";

    /** Lines of the file {@link #ORDRES}: what to decide, id and version. */
    enum Geste {
        CONVENTION,
        AVENANT;

        String de(long id, int version) {
            return name() + " " + id + " " + version;
        }
    }

    static final String ORDRES = "ordres";
    /** The outbox is emptied by so many mails at a time. */
    private static final int LOTS = 4;
    /** What was asked of the service for signatures. */
    static final String APPELS = "appels";

    /** What each did of the day's evaluations. */
    static final String EVALUATIONS = "evaluations";

    private final Path dossier;
    private final String nom;
    private final Acteur acteur;

    private NoeudDeTest(Path dossier, String nom, long centre) {
        this.dossier = dossier;
        this.nom = nom;
        this.acteur = Acteurs.gestionnaire(centre);
    }

    /** @param arguments address, account and password of the database, folder, name of this node, its centre */
    public static void main(String... arguments) throws IOException, InterruptedException {
        new NoeudDeTest(Path.of(arguments[3]), arguments[4], Long.parseLong(arguments[5]))
                .vivre(arguments[0], arguments[1], arguments[2]);
    }

    private void vivre(String url, String compte, String motDePasse) throws IOException, InterruptedException {
        SystemesDeTest systemes = new SystemesDeTest();
        try (ModeleDeTest modele = ModeleDeTest.surBase(
                url,
                compte,
                motDePasse,
                systemes.scolarite(),
                systemes.annuaire(),
                envoi -> noter("envois", envoi.messageId()),
                new ParapheurDeNoeud(appel -> noter(APPELS, appel)))) {
            noter("pret", "");
            while (!Files.exists(dossier.resolve(DEPART))) {
                Thread.sleep(1);
            }
            noter("moments", Long.toString(System.currentTimeMillis()));
            noter(EVALUATIONS, EvaluationsDeDeuxNoeuds.faire(modele));
            modele.bean(TraitementDesDemandes.class).suivre();
            for (String ordre : Files.readAllLines(dossier.resolve(ORDRES))) {
                noter("gestes", ordre + " " + decider(modele, ordre.split(" ")));
            }
            modele.bean(RelancerLesRetards.class).relancer();
            for (int fois = 0; fois < LOTS; fois++) {
                modele.bean(EnvoiDesCourriels.class).envoyer();
            }
            noter("moments", Long.toString(System.currentTimeMillis()));
        }
    }

    private String decider(ModeleDeTest modele, String... ordre) {
        long id = Long.parseLong(ordre[1]);
        int version = Integer.parseInt(ordre[2]);
        try {
            if (Geste.valueOf(ordre[0]) == Geste.CONVENTION) {
                modele.bean(ValiderEtape.class).executer(acteur, id, version, VALIDATION_CENTRE, null);
            } else {
                modele.bean(ValiderAvenant.class).executer(acteur, id, version, VALIDATION_CENTRE, null);
            }
            return "fait";
        } catch (RefusMetier | ModificationConcurrente refus) {
            return "refuse";
        }
    }

    private void noter(String fichier, String ligne) {
        try {
            Files.write(
                    dossier.resolve(fichier + "-" + nom),
                    List.of(ligne),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException plein) {
            throw new IllegalStateException(plein);
        }
    }
}
