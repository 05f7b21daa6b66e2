package org.entstage.portail.demo.population;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Everybody in the sample university: 2,200 students, 164 teachers and staff, 8 components, 60 steps. Remarkable people
 * are listed in {@link EtudiantsRemarquables}; everybody's password is {@link Etablissement#MOT_DE_PASSE}.
 */
public final class Population {
    private static final int NOMBRE_ETUDIANTS = 2200;
    private static final int MOIS_DE_BASCULE = 9;

    private final int annee;
    private final Nomenclature nomenclature = new Nomenclature();
    private final Map<String, Etudiant> parNumero;
    private final Map<String, Etudiant> parLogin;
    private final Map<String, Personnel> personnels;

    /** @param horloge tells the academic year, which turns on 1 September; nothing else depends on it */
    public Population(Clock horloge) {
        LocalDate jour = LocalDate.now(horloge);
        annee = jour.getMonthValue() >= MOIS_DE_BASCULE ? jour.getYear() : jour.getYear() - 1;
        EtudiantsOrdinaires ordinaires = new EtudiantsOrdinaires(nomenclature, annee);
        EtudiantsRemarquables remarquables = new EtudiantsRemarquables(nomenclature, annee);
        parNumero = indexe(
                IntStream.range(0, NOMBRE_ETUDIANTS)
                        .mapToObj(i -> remarquables.transformer(ordinaires.fabriquer(EtudiantsOrdinaires.PREMIER + i)))
                        .toList(),
                Etudiant::numero);
        parLogin = indexe(etudiants(), Etudiant::login);
        personnels = indexe(new Personnels(nomenclature).fabriquer(), Personnel::login);
    }

    /** @return the first half of the current academic year (2026 = 2026/2027) */
    public int annee() {
        return annee;
    }

    /** @return the reference tables */
    public Nomenclature nomenclature() {
        return nomenclature;
    }

    /** @return all students, by number */
    public List<Etudiant> etudiants() {
        return List.copyOf(parNumero.values());
    }

    /** @return the student of a number */
    public Optional<Etudiant> etudiant(String numero) {
        return Optional.ofNullable(parNumero.get(numero));
    }

    /** @return the student of a login */
    public Optional<Etudiant> etudiantParLogin(String login) {
        return Optional.ofNullable(parLogin.get(login));
    }

    /** @return all teachers and staff */
    public List<Personnel> personnels() {
        return List.copyOf(personnels.values());
    }

    /** @return the teacher or member of staff of a login */
    public Optional<Personnel> personnel(String login) {
        return Optional.ofNullable(personnels.get(login));
    }

    private static <T> Map<String, T> indexe(List<T> valeurs, Function<T, String> cle) {
        return valeurs.stream().collect(Collectors.toMap(cle, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
