package org.entstage.banc.modele;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.entstage.convention.CompterAFaire;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.CriteresAFaire;
import org.entstage.convention.CriteresConvention;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.LigneConvention;
import org.entstage.convention.ListerAFaire;
import org.entstage.convention.RechercherConventions;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** The staff's use cases, asked directly on a database full of conventions. */
public final class BancDuModele {

    /** Both use cases of the page of a work queue. */
    public static final String FILE = "work queue, five centres";

    private static final int ECHAUFFEMENT = 20;
    private static final int REPETITIONS = 60;
    private static final int CENTRES = 5;
    private static final int PAGES_POUR_LES_CENTRES = 20;

    private final ModeleDeTest modele;
    private final RechercherConventions rechercher;
    private final int annee;

    private BancDuModele(ModeleDeTest modele, int annee) {
        this.modele = modele;
        this.annee = annee;
        this.rechercher = modele.bean(RechercherConventions.class);
    }

    /**
     * Brings the schema up to date; measures only when told where to write.
     *
     * @param arguments address, account and password of the database; then, to measure, a centre whose staff asks for
     *     its list, a teaching year, and the file for the measures
     */
    public static void main(String[] arguments) throws IOException {
        SystemesDeTest autres = new SystemesDeTest();
        try (ModeleDeTest modele = ModeleDeTest.surBase(
                arguments[0], arguments[1], arguments[2], autres.scolarite(), autres.annuaire(), autres.messagerie())) {
            if (arguments.length > 3) {
                List<Mesure> mesures =
                        new BancDuModele(modele, Integer.parseInt(arguments[4])).mesurer(Long.parseLong(arguments[3]));
                Files.write(
                        Path.of(arguments[5]),
                        mesures.stream().map(Mesure::ecrire).toList());
            }
        }
    }

    private List<Mesure> mesurer(long centre) {
        Map<String, IntConsumer> travaux = travaux(Acteurs.baip(), Acteurs.gestionnaire(centre));
        Chronometre aVide = new Chronometre(0, ECHAUFFEMENT, () -> -1);
        travaux.forEach(aVide::mesurer);
        Chronometre chronometre = new Chronometre(
                ECHAUFFEMENT, REPETITIONS, () -> modele.sql().ordres().size());
        List<Mesure> mesures = new ArrayList<>();
        travaux.forEach((cas, travail) -> {
            modele.sql().remettreAZero();
            mesures.add(chronometre.mesurer(cas, travail));
        });
        mesures.addAll(new BancDesDocuments(modele, Acteurs.baip()).mesurer());
        if (conventions() >= BancDesResultats.FICHES && conventions() < 2 * BancDesResultats.FICHES) {
            mesures.addAll(new BancDesResultats(modele, Acteurs.baip()).mesurer());
        }
        return mesures;
    }

    private long conventions() {
        return new JdbcTemplate(modele.bean(DataSource.class))
                .queryForObject("select count(*) from convention", Long.class);
    }

    private Map<String, IntConsumer> travaux(Acteur baip, Acteur gestionnaire) {
        List<LigneConvention> connues = page(baip, CriteresConvention.AUCUN, 50);
        String nom = connues.get(0).etudiantNom();
        String debut = nom.substring(0, Math.min(4, nom.length()));
        String prenomNom = connues.get(0).etudiantPrenom() + " " + nom;

        Map<String, IntConsumer> travaux = new LinkedHashMap<>();
        travaux.put("list, page 1", liste(baip, CriteresConvention.AUCUN, 1));
        travaux.put("list, page 100 or the last", liste(baip, CriteresConvention.AUCUN, lointaine(baip)));
        travaux.put("list, one year", liste(baip, criteres(null, null, annee), 1));
        travaux.put("list, one year and state", liste(baip, criteres(null, EtatConvention.SOUMISE, annee), 1));
        travaux.put("list, four letters of a name", liste(baip, criteres(debut, null, null), 1));
        travaux.put("list, one letter and one year", liste(baip, criteres(nom.substring(0, 1), null, annee), 1));
        travaux.put("list, first name and name", liste(baip, criteres(prenomNom, null, null), 1));
        travaux.put("list, one centre", liste(gestionnaire, CriteresConvention.AUCUN, 1));
        travaux.put("list, one centre and year", liste(gestionnaire, criteres(null, null, annee), 1));
        travaux.put("open one", ouvrir(baip, connues));
        travaux.put(FILE, file(deCinqCentres(baip)));
        return travaux;
    }

    /** What the page of a queue asks: how much waits, and the first rows. */
    private IntConsumer file(Acteur acteur) {
        CompterAFaire compter = modele.bean(CompterAFaire.class);
        ListerAFaire lister = modele.bean(ListerAFaire.class);
        return i -> {
            compter.executer(acteur);
            lister.executer(acteur, CriteresAFaire.TOUT);
        };
    }

    /** Staff of the first five centres for which something waits. */
    private Acteur deCinqCentres(Acteur baip) {
        Map<Action, Etendue> droits = new EnumMap<>(Action.class);
        IntStream.rangeClosed(1, PAGES_POUR_LES_CENTRES)
                .mapToObj(numero -> page(baip, criteres(null, EtatConvention.SOUMISE, null), numero))
                .flatMap(List::stream)
                .map(LigneConvention::idCentre)
                .distinct()
                .limit(CENTRES)
                .map(Acteurs::gestionnaire)
                .forEach(un -> un.droits().forEach((action, etendue) -> droits.merge(action, etendue, Etendue::et)));
        return new Acteur("gestionnaire", "Sacha Bureau", null, droits, null);
    }

    private IntConsumer liste(Acteur acteur, CriteresConvention criteres, int numero) {
        return i -> rechercher.executer(acteur, criteres, numero);
    }

    /** Page 100, or the last one of a shorter list. */
    private int lointaine(Acteur acteur) {
        int numero = 100;
        while (numero > 1 && page(acteur, CriteresConvention.AUCUN, numero).isEmpty()) {
            numero--;
        }
        return numero;
    }

    private IntConsumer ouvrir(Acteur acteur, List<LigneConvention> connues) {
        ConsulterConvention consulter = modele.bean(ConsulterConvention.class);
        return i -> consulter.executer(acteur, connues.get(i % connues.size()).id());
    }

    private List<LigneConvention> page(Acteur acteur, CriteresConvention criteres, int numero) {
        return rechercher.executer(acteur, criteres, numero).lignes();
    }

    private static CriteresConvention criteres(String nom, EtatConvention etat, Integer annee) {
        return new CriteresConvention(nom, null, etat, annee, null);
    }
}
