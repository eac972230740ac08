import { testScenes } from './scenes.ts';

testScenes('x');
