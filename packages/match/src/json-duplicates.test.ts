import { expect, test } from 'vitest';
import { findDuplicateNames } from './index.js';

test('a name given twice in one object is found with its place', () => {
  const text =
    '{"applicants": {"a": ["p"], "b": [], "a": []}, "couples": [{"a": "x"}, {"a": "y", "\\u0061": "z"}]}';
  expect(findDuplicateNames(text).map(({ where }) => where)).toEqual(['applicants.a', 'couples[1].a']);
});

test('the same name in other objects, in values, or with signs in it is no duplicate', () => {
  const text =
    '{"a": {"a": "a", "b": ["a", "a"]}, "b": "{\\"a\\": 1, \\"a\\": 2}", "c": [{"a": 1}, {"a": 2}], "d:{": 1, "e,": {}}';
  expect(findDuplicateNames(text)).toEqual([]);
});
